import type { Label } from '#contract/schemas.ts';
import { useLanguage } from '../i18n/language.ts';

/** A label from the data; says so to the browser when it is in the other language. */
export function LabelText({ label }: { label: Label }) {
  const lang = useLanguage();
  return label.lang === lang ? label.text : <span lang={label.lang}>{label.text}</span>;
}
