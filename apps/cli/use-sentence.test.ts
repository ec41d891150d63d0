import { Command, CommanderError, Option } from 'commander';
import { expect, test } from 'vitest';
import type { Language } from '#kit/language.ts';
import { numberOption } from './options.ts';
import { useSentence } from './use-sentence.ts';

test.each([
  [['--tpo', '3'], 'Alternativet --tpo finns inte.\nMenade du --top?'],
  [['--top'], 'Efter --top <number> ska det stå ett värde.'],
  [['--top', 'x'], 'Värdet ”x” för --top <number> går inte att använda. Det ska vara ett heltal från 1 till 400.'],
  [['--sort', 'x'], 'Värdet ”x” för --sort <order> går inte att använda. Du kan välja mellan pay, chances.'],
  [['a', 'b'], 'Det är för många ord i kommandot. Ord som hör ihop ska stå inom citattecken.'],
  [[], 'Du behöver ange ”file”.'],
])('%j is refused in Swedish', (args, sentence) => {
  expect(said(args, 'sv')).toBe(`${sentence}\n`);
});

test('in English commander’s own words stand', () => {
  expect(said(['--top'], 'en')).toBe("error: option '--top <number>' argument missing\n");
});

/** What the real commander says of a wrong command, through our words. */
function said(args: readonly string[], language: Language): string {
  let text = '';
  const command = new Command('vidare')
    .argument('<file>')
    .addOption(numberOption('--top <number>', 'top', { least: 1, most: 400 }))
    .addOption(new Option('--sort <order>').choices(['pay', 'chances']))
    .exitOverride()
    .configureOutput({ outputError: (message) => (text += useSentence(message, language)), writeErr: () => undefined });
  expect(() => command.parse(args, { from: 'user' })).toThrow(CommanderError);
  return text;
}
