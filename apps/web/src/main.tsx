import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import { queryClient } from './api.ts';
import { router } from './app/router.tsx';
import { activate, isStart, languageOf } from './i18n/language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');

const here = location.pathname;
await activate(languageOf(here), !isStart(here));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);

// The first page is there; the words of the others are fetched before they are asked for.
setTimeout(() => void activate(languageOf(location.pathname), true), 2000);
