import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** Takes the place of the page in the history. */
  readonly replace?: boolean;
  /** The page stays where it is scrolled. */
  readonly keepScroll?: boolean;
}

/** A real link that the router follows without loading the page anew. */
export function Link({ href, replace = false, keepScroll = false, onClick, ...rest }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    void router.navigate({ href, replace, resetScroll: !keepScroll });
  };
  return <a href={href} onClick={follow} {...rest} />;
}
