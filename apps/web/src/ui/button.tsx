import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from './link.tsx';
import './button.css';

type Look = 'primary' | 'plain' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly small?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', small = false, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className="button" data-look={look} data-small={small || undefined} {...rest} />;
}

/** A step onward that is an address of its own. */
export function ButtonLink(props: { href: string; look?: Look; small?: boolean; children: ReactNode }) {
  const { href, look = 'plain', small = false, children } = props;
  return (
    <Link href={href} className="button" data-look={look} data-small={small || undefined}>
      {children}
    </Link>
  );
}
