import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

type Theme = 'light' | 'dark';
const storageKey = 'vidare.theme';

/** Light or dark, whatever the system says; kept in this browser. */
export function ThemeSwitch() {
  const { t } = useLingui();
  const [theme, setTheme] = useState<Theme>(currentTheme);
  const next: Theme = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset['theme'] = next;
    keep(next);
    setTheme(next);
  };
  return (
    <button type="button" className="header-choice" onClick={change}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
      <span className="visually-hidden">{next === 'dark' ? t`Switch to dark` : t`Switch to light`}</span>
    </button>
  );
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is closed: the choice lasts as long as the page.
  }
}
