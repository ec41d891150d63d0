import { buildSpaces } from './build-spaces.ts';
import { buildBags } from './concept-bags.ts';
import { groupByKey } from './csr.ts';
import type { Lexicon } from './form.ts';
import { type Prepared, type PreparedForm, prepareForms } from './prepare-forms.ts';
import type { Tables } from './recogniser.ts';
import { kindsNamed } from './said-kinds.ts';
import { isFramingWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

const qualifierShare = 0.2;
const framingShare = 0.3;

/** Builds the flat index. About linear in the number of words of all forms and notes. */
export function buildTables(lexicon: Lexicon): Tables {
  const prepared = prepareForms(lexicon);
  const wordWeight = weighWords(prepared, lexicon.concepts);
  const layout = layForms(prepared, wordWeight);
  const postings = groupByKey(layout.formWord, prepared.words.list.length);
  const families = groupByKey(prepared.wordRoot, prepared.roots.list.length);
  return {
    concepts: lexicon.concepts,
    languages: [...new Set(lexicon.forms.map((form) => form.language))],
    words: prepared.words.list,
    roots: prepared.roots.list,
    wordRoot: Uint32Array.from(prepared.wordRoot),
    wordWeight,
    rootStart: families.start,
    rootWord: families.order,
    wordStart: postings.start,
    postForm: postings.order.map((slot) => layout.slotForm[slot] as number),
    postShare: Float32Array.from(
      postings.order,
      (slot) => (layout.formWeight[slot] as number) / (layout.formTotal[layout.slotForm[slot] as number] as number),
    ),
    formStart: layout.formStart,
    formWord: layout.formWord,
    formWeight: layout.formWeight,
    slotQualifies: layout.slotQualifies,
    formHead: layout.formHead,
    formTotal: layout.formTotal,
    formConcept: Uint32Array.from(prepared.forms, (form) => form.concept),
    formPreferred: Uint8Array.from(prepared.forms, (form) => (form.preferred ? 1 : 0)),
    formSplit: Uint8Array.from(prepared.forms, (form) => (form.split ? 1 : 0)),
    conceptForm: preferredForms(prepared.forms, lexicon.concepts),
    conceptKinds: kindsOf(lexicon),
    ...buildBags(lexicon, prepared),
    ...buildSpaces(lexicon),
  };
}

/** idf = ln(1 + (N − n + ½)/(n + ½)) (Robertson & Zaragoza 2009), n = concepts whose forms hold the word's root. */
function weighWords(prepared: Prepared, concepts: number): Float32Array {
  const holders = prepared.roots.list.map(() => 0);
  const last = prepared.roots.list.map(() => -1);
  for (const form of prepared.forms) {
    for (const word of form.words) {
      const root = prepared.wordRoot[word] as number;
      if (last[root] === form.concept) continue;
      last[root] = form.concept;
      holders[root] = (holders[root] as number) + 1;
    }
  }
  return Float32Array.from(prepared.words.list, (text, word) => {
    const n = holders[prepared.wordRoot[word] as number] as number;
    return Math.log(1 + Math.max(0, concepts - n + 0.5) / (n + 0.5)) * (isFramingWord(text) ? framingShare : 1) + 0.01;
  });
}

function layForms(prepared: Prepared, wordWeight: Float32Array) {
  const shared = sharedCores(prepared.forms);
  const slots = prepared.forms.reduce((sum, form) => sum + form.words.length, 0);
  const formStart = new Uint32Array(prepared.forms.length + 1);
  const formWord = new Uint32Array(slots);
  const formWeight = new Float32Array(slots);
  const slotForm = new Uint32Array(slots);
  const slotQualifies = new Uint8Array(slots);
  const formHead = new Uint32Array(prepared.forms.length);
  const formTotal = new Float32Array(prepared.forms.length);
  let slot = 0;
  for (const [i, form] of prepared.forms.entries()) {
    formHead[i] = slot + form.head;
    const lessened = shared.has(coreKey(form)) ? 1 : qualifierShare;
    for (const [j, word] of form.words.entries()) {
      formWord[slot] = word;
      formWeight[slot] = (wordWeight[word] as number) * (form.marks[j] ? lessened : 1);
      formTotal[i] = (formTotal[i] as number) + (formWeight[slot] as number);
      slotQualifies[slot] = form.marks[j] ? 1 : 0;
      slotForm[slot++] = i;
    }
    formStart[i + 1] = slot;
  }
  return { formStart, formWord, formWeight, slotForm, slotQualifies, formHead, formTotal };
}

function preferredForms(forms: readonly PreparedForm[], concepts: number): Uint32Array {
  const chosen = new Uint32Array(concepts).fill(forms.length);
  for (const [i, form] of forms.entries())
    if (form.preferred && chosen[form.concept] === forms.length) chosen[form.concept] = i;
  return chosen;
}

/** Of each concept the kinds that its preferred labels in all languages name. */
function kindsOf({ concepts, forms }: Lexicon): Uint8Array {
  const kinds = new Uint8Array(concepts);
  for (const { concept, kind, text } of forms)
    if (kind === 'preferred') kinds[concept] = (kinds[concept] as number) | kindsNamed(tokenise(text).words);
  return kinds;
}

function coreKey(form: PreparedForm): string {
  return form.words.filter((_, i) => !form.marks[i]).join(' ');
}

/** Cores that several concepts share ("Gesällbrev, …"): there the qualifier is what tells them apart. */
function sharedCores(forms: readonly PreparedForm[]): ReadonlySet<string> {
  const owners = new Map<string, Set<number>>();
  for (const form of forms) {
    if (!form.marks.includes(true)) continue;
    const key = coreKey(form);
    owners.set(key, (owners.get(key) ?? new Set()).add(form.concept));
  }
  return new Set([...owners].filter(([, concepts]) => concepts.size > 2).map(([key]) => key));
}
