import { InvalidArgumentError, Option } from 'commander';
import { type Language, languages } from '#kit/language.ts';

export const jsonOption = () => new Option('--json', 'JSON lines on standard output and nothing else there');
export const langOption = () =>
  new Option('--lang <language>', 'language of words and links (default: the terminal’s, else sv)').choices([
    ...languages,
  ]);

/** A whole number option within its range. */
export function numberOption(
  flags: string,
  description: string,
  { least, most }: { least: number; most: number },
): Option {
  return new Option(flags, description).argParser((text: string) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  });
}

/** An option that may be repeated, or given a list with commas. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, earlier: readonly string[] | undefined) => [
    ...(earlier ?? []),
    ...text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ]);
}

export interface CommonOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** Leaves out what was not given. */
export function given<Options extends object>(
  options: Options,
): { [Key in keyof Options]: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Options]: Exclude<Options[Key], undefined>;
  };
}
