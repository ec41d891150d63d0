import type { Language } from '#kit/language.ts';
import type { Catalogue, Scheme, TextIndex } from '#modules/taxonomy/index.ts';
import { type AskedSkill, askedSkills, sharedSkills } from '../domain/asked-skills.ts';
import { canBeInferred, canBeTaught } from '../domain/can-be-taught.ts';
import type { Course } from '../domain/course.ts';
import { type CourseWords, courseWords, type Texts } from '../domain/course-words.ts';
import { namedOccupations } from '../domain/named-occupations.ts';
import { isRefresher, type OccupationKeys } from '../domain/occupation-keys.ts';
import { saysIt } from '../domain/says-it.ts';
import type { KeptReason } from '../store/course-skill-store.ts';

interface Ground {
  readonly catalogue: Catalogue;
  readonly keys: OccupationKeys;
  readonly text: Pick<TextIndex, 'recogniseSkills'>;
}

/**
 * A title says what a course is about; a description also what it builds on and where it may lead. Subjects are chosen
 * from a list by the provider, often the nearest there was: alone they are no ground.
 */
const trust = { title: 1, subject: 0.3, text: 0.8 } as const;
/** Words that are only like a skill's name are a guess: “individen” is no indie film. */
const likeTrust = 0.4;
/** What a text names beside the trade that the course leads to is often in passing: a certificate in training is itself quality assured. */
const besideTrade = 0.4;
/** What the reader is unsure of counts too where the very words stand there: a sentence goes on about much else. */
const leastOfUnsure = 0.4;
/** In educations it stands for learning at a place of work (arbetsplatsförlagt lärande), not for the programming language. */
const notSaid = new Set(['APL']);
const mostInWords = { title: 6, subject: 8, text: 25 } as const;

/**
 * That those in an occupation mostly can something does not say that a course towards it teaches it; a short
 * one surely does not teach all of it.
 */
const inferredTrust = 0.6;

/** A central skill that fewer of the group's occupations ask for is a guess. */
const leastShare = 0.25;
const mostByKey = 12;
/** What is central in more branches (two digits of SSYK), such as to plan the staff, is no one education's to give. */
const mostBranches = 3;

/**
 * Finds why courses are thought to give skills of a scheme: their own words name them, or they lead to
 * occupations that ask for them. Words read once are not read again.
 */
export function reasonFinder(scheme: Scheme, { catalogue, keys, text }: Ground) {
  // Swedish first: the courses are described in it.
  const speaks = (['sv', 'en'] as const).filter((language) => scheme.speaks(language, 'skill'));
  const namesOf = namesOfSkills(scheme);
  const recognise = remember(({ kind, language, text: words }: CourseWords) => recogniseIn(words, { kind, language }));
  const centralOf = remember((ssyk: string) => centralSkills(catalogue, scheme, ssyk));
  const skillsOf = remember(
    (ssyk: string) => new Set(askedSkills(catalogue, scheme, ssyk).map(({ concept }) => concept)),
  );
  const common = commonToBranches(catalogue, (ssyk) => centralOf(ssyk, ssyk));
  const taught = (skills: readonly AskedSkill[]) =>
    skills
      .filter(({ concept }) => !common.has(concept) && canBeInferred(scheme.labelOf(concept, 'sv').text))
      .slice(0, mostByKey);
  const ofGroup = remember((ssyk: string) => taught(centralOf(ssyk, ssyk)));
  const toInfer = (ssyk: string, { title }: Course) => {
    const named = namedOccupations(title.sv ?? title.en ?? '', ssyk, { catalogue, scheme });
    return named.length === 0 ? ofGroup(ssyk, ssyk) : taught(centralAmong(sharedSkills(scheme, named)));
  };

  function recogniseIn(words: string, { kind, language }: { kind: CourseWords['kind']; language: Language }) {
    const found = text.recogniseSkills(scheme, words, { language, top: mostInWords[kind], all: true });
    return found.flatMap(({ id, score, sure, evidence }) => {
      const concept = scheme.numberOf(id);
      const [start, end] = evidence[0] ?? [];
      if (concept === undefined || start === undefined || end === undefined) return [];
      if (!canBeTaught(scheme.labelOf(concept, 'sv').text)) return [];
      const quote = words.slice(start, end);
      const isSaid = saysIt(quote, namesOf.get(concept) ?? []);
      if (notSaid.has(quote) || (!sure && !(isSaid && score >= leastOfUnsure))) return [];
      const confidence = score * trust[kind] * (isSaid ? 1 : likeTrust);
      return [{ concept, kind, confidence, language, start, end, ssyk: null }];
    });
  }

  return (course: Course, description: Texts): readonly KeptReason[] => {
    const named = courseWords(course, description, speaks).flatMap((words) =>
      recognise(`${words.kind} ${words.language} ${words.text}`, words),
    );
    const leadsTo = course.level === 'short-course' ? [] : keys.of(course);
    const ofTrade = new Set(leadsTo.flatMap(({ ssyk }) => [...skillsOf(ssyk, ssyk)]));
    const inPassing = isRefresher(course) || isOrienting(course);
    const weighed = named.map((reason) => {
      const isBeside = reason.kind === 'text' && leadsTo.length > 0 && !ofTrade.has(reason.concept);
      return isBeside || inPassing ? { ...reason, confidence: reason.confidence * besideTrade } : reason;
    });
    const inferred = leadsTo.flatMap(({ ssyk, strength }) =>
      toInfer(ssyk, course).map(({ concept, share }) => ({
        concept,
        kind: 'key' as const,
        confidence: strength * share * inferredTrust,
        ssyk,
        language: null,
        start: null,
        end: null,
      })),
    );
    return [...weighed, ...inferred].map((reason) => ({ course: course.no, ...reason }));
  };
}

/** An orientation course shows what a subject or a trade is; it gives no more of it (Skolverket's kursplaner för komvux). */
function isOrienting({ title }: Course): boolean {
  return /^orienteringskurs/i.test(title.sv ?? '');
}

function namesOfSkills(scheme: Scheme): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { concept, text } of scheme.forms) {
    const known = names.get(concept);
    if (known === undefined) names.set(concept, [text]);
    else known.push(text);
  }
  return names;
}

function centralSkills(catalogue: Catalogue, scheme: Scheme, ssyk: string): readonly AskedSkill[] {
  return centralAmong(askedSkills(catalogue, scheme, ssyk));
}

function centralAmong(skills: readonly AskedSkill[]): readonly AskedSkill[] {
  return skills.filter(({ tier, share }) => tier === 'central' && share >= leastShare);
}

/** Skills that are central in more than a few branches. */
function commonToBranches(
  { groups }: Catalogue,
  centralOf: (ssyk: string) => readonly AskedSkill[],
): ReadonlySet<number> {
  const branches = new Map<number, Set<string>>();
  for (const ssyk of groups?.codes ?? []) {
    for (const { concept } of centralOf(ssyk)) {
      branches.set(concept, (branches.get(concept) ?? new Set()).add(ssyk.slice(0, 2)));
    }
  }
  return new Set([...branches].flatMap(([concept, found]) => (found.size > mostBranches ? [concept] : [])));
}

function remember<Given, Found>(find: (given: Given) => Found): (key: string, given: Given) => Found {
  const known = new Map<string, Found>();
  return (key, given) => {
    const found = known.get(key) ?? find(given);
    known.set(key, found);
    return found;
  };
}
