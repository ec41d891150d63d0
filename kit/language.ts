/** The languages the interface speaks; the first is the default. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
