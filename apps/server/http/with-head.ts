import { languages } from '#kit/language.ts';
import type { PageHead } from './page-head.ts';

/** Descriptions are cut about there by those who show them. */
const longestDescription = 300;

/**
 * The client's HTML with a page's own head in it. JSON-LD stands in a script element of a type that no browser runs,
 * a data block: a Content-Security-Policy without inline scripts does not stop it
 * (https://html.spec.whatwg.org/multipage/scripting.html#data-block).
 */
export function withHead(html: string, { language, title, description, addresses, jsonLd, index }: PageHead): string {
  const short = description.replace(/\s+/g, ' ').trim().slice(0, longestDescription);
  const lines = [
    `<meta name="description" content="${escapeHtml(short)}" data-first-page />`,
    `<link rel="canonical" href="${escapeHtml(addresses[language])}" data-first-page />`,
    ...languages.map(
      (lang) => `<link rel="alternate" hreflang="${lang}" href="${escapeHtml(addresses[lang])}" data-first-page />`,
    ),
    ...(index ? [] : ['<meta name="robots" content="noindex" data-first-page />']),
    `<script type="application/ld+json" data-first-page>${inScript(jsonLd)}</script>`,
  ];
  return html
    .replace(/<html lang="[a-z]*"/, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} – Vidare</title>`)
    .replace('</head>', () => `${lines.join('\n')}\n</head>`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Within a script element nothing is unescaped, so nothing in it may look like its end or a comment. */
function inScript(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
