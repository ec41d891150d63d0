import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SharedIdle } from './shared-idle.tsx';
import './shell.css';

/** What stands around every page. */
export function Shell() {
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <Header />
      <SharedIdle />
      <main className="shell-main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
