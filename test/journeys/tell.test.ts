import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { journeys, openPage } from '../browser.ts';
import { words } from './words.ts';

const told = {
  sv: {
    tooLong: /^Texten är för lång/,
    first: 'Jag har kört truck. Jag kan bokslut.',
    skills: ['Truckkörning', 'Bokslut'],
    second: 'Jag kan bokslut.',
    remove: 'Ta bort',
    empty: 'Jag är en glad person.',
    noSkill: /^Vi hittade ingen kompetens i din text/,
    back: 'Tillbaka till det du har gjort',
    root: 'Har svetsat i rostfritt. Jag har jobbat som svetsare på ett varv i 7 år.',
    asks: /Du skrev.*svetsare.*7 år/s,
  },
  en: {
    tooLong: /^The text is too long/,
    first: 'I have experience of forklift driving. I have experience of wound dressing.',
    skills: ['Forklift driving', 'Wound dressing'],
    second: 'I have experience of wound dressing.',
    remove: 'Remove',
    empty: 'I am a happy person.',
    noSkill: /^We read no skill in your text/,
    back: 'Back to what you have done',
    root: 'Welded stainless steel. I have worked as a welder at a shipyard for 7 years.',
    asks: /You wrote.*welder.*7 years/s,
  },
};

journeys.each(languages)('what she tells is read as she means it, in %s', (language) => {
  const word = words[language];
  const own = told[language];

  test('a text that is too long is not cut: it is said, and reading waits until it is shorter', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    const text = `${'a '.repeat(10_000)}slut`;
    await page.getByLabel(word.tell).fill(text);
    await page.getByRole('alert').filter({ hasText: own.tooLong }).waitFor();
    await page.getByRole('button', { name: word.toSkills }).click();
    expect(await page.getByLabel(word.tell).inputValue()).toBe(text);
    expect(await page.getByLabel(word.tell).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel(word.tell).fill(own.first);
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByRole('heading', { level: 1, name: word.rightQuestion }).waitFor();
  });

  test('a skill that only an earlier text spoke of goes when the text is changed', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByLabel(word.tell).fill(own.first);
    await page.getByRole('button', { name: word.toSkills }).click();
    const remove = (skill: string | undefined) => page.getByRole('button', { name: `${own.remove} ${skill}` });
    for (const skill of own.skills) await remove(skill).waitFor();
    await page.getByRole('link', { name: own.back }).click();
    await page.getByLabel(word.tell).fill(own.second);
    await page.getByRole('button', { name: word.toSkills }).click();
    await remove(own.skills[1]).waitFor();
    expect(await remove(own.skills[0]).count()).toBe(0);
  });

  test('a text that no skill is read from is answered with what she can do about it', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByLabel(word.tell).fill(own.empty);
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByText(own.noSkill).waitFor();
    await page.getByRole('link', { name: own.back }).click();
    expect(await page.getByLabel(word.tell).inputValue()).toBe(own.empty);
  });

  test('she is asked of an occupation she names beside other words of its root, with its years', async () => {
    const page = await openPage(language);
    await page.goto(`/${language}/`);
    await page.getByLabel(word.tell).fill(own.root);
    await page.getByRole('button', { name: word.toSkills }).click();
    await page.getByText(own.asks).first().waitFor();
  });
});
