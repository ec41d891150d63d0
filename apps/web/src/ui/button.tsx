import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from './link.tsx';
import './button.css';

type Look = 'primary' | 'plain' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly small?: boolean;
  /** What it set going has not ended: it keeps the keyboard, which a disabled one would lose, and does nothing. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', small = false, busy = false, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className="button"
      data-look={look}
      data-small={small || undefined}
      {...rest}
      {...(busy ? { 'aria-disabled': true, onClick: (event) => event.preventDefault() } : {})}
    />
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: Look;
  readonly small?: boolean;
  readonly keepScroll?: boolean;
  readonly children: ReactNode;
}

/** A step onward that is an address of its own. */
export function ButtonLink({ href, look = 'plain', small = false, keepScroll = false, children }: ButtonLinkProps) {
  return (
    <Link href={href} keepScroll={keepScroll} className="button" data-look={look} data-small={small || undefined}>
      {children}
    </Link>
  );
}
