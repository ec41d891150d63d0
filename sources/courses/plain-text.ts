import { Parser } from 'htmlparser2';

/** Elements whose content is not for reading. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/**
 * What a person reads of a text with HTML in it: entities decoded, CDATA opened, scripts and markup gone,
 * paragraphs on lines of their own. A text without markup keeps its words.
 */
export function plainText(markup: string): string {
  return once(tidy(strip(markup, 0)));
}

/** CDATA holds markup in its turn; more than a few layers is nobody's text. */
const deepest = 3;

function strip(markup: string, depth: number): string {
  let text = '';
  let hidden = 0;
  let inside = false;
  const parser = new Parser(
    {
      ontext: (part) => {
        if (hidden === 0) text += inside && depth < deepest ? strip(part, depth + 1) : part;
      },
      oncdatastart: () => {
        inside = true;
      },
      oncdataend: () => {
        inside = false;
      },
      onopentag: (name) => {
        if (silent.has(name)) hidden++;
        else if (blocks.has(name)) text += '\n';
      },
      onclosetag: (name) => {
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
        else if (blocks.has(name)) text += '\n';
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );
  parser.write(markup);
  parser.end();
  return text;
}

/** So much of the beginning tells a text that is told again. */
const beginning = 80;

/** A text that is nothing but itself told several times, told once. */
function once(text: string): string {
  const again = text.length < 2 * beginning ? -1 : text.indexOf(text.slice(0, beginning), beginning);
  if (again === -1) return text;
  const first = text.slice(0, again).trimEnd();
  let rest = text.slice(again);
  while (rest.startsWith(first)) rest = rest.slice(first.length).trimStart();
  return rest === '' ? first : text;
}

/** A word, its full stop and a capital at once: “hela landet.Hur går det till?Du läser”. Not “www.Skolan.se” or “ASP.NET”. */
const joinedSentences = /(?<=\p{Ll}{3})([.!?])(?=\p{Lu}\p{Ll}*[ ,])/gu;

/** Spaces of every kind as one, one between sentences that were joined, control characters gone, no empty lines. */
function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\ufeff]/g, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(joinedSentences, '$1 ').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
