import { QueryClient, queryOptions } from '@tanstack/react-query';
import { createClient, ProblemError, type Transport } from '#contract/client.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import type { RouteOutput } from '#contract/routes.ts';
import { isLanguage, type Language } from '#kit/language.ts';
import type { Choices } from './paths.ts';

/** Release data changes only with an import; five minutes spares needless calls. */
const staleTime = 5 * 60_000;

export const queryClient = new QueryClient({
  // Asked also where the browser believes it is offline: a page then says so, instead of waiting without a word.
  defaultOptions: {
    queries: { staleTime, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** What is neither JSON nor a table comes from something in between, not from our server. */
const transport: Transport = async (url, init) => {
  const lang = document.documentElement.lang;
  const headers = {
    accept: 'application/json',
    ...(isLanguage(lang) ? { 'accept-language': lang } : {}),
    ...(drawnFor === undefined ? {} : { 'x-vidare-session': drawnFor }),
  };
  const answer = await fetch(url, { ...init, headers: { ...headers, ...init.headers } });
  if (!/\b(json|csv)\b/.test(answer.headers.get('content-type') ?? '')) throw new UnreachableError(answer.status);
  // Nobody is signed in any more, or somebody else is: who it is, is asked anew.
  if (answer.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] });
  return answer;
};

/** The session that the page was drawn for; the server refuses to do anything for another. */
let drawnFor: string | undefined;

export function drawFor(sessionId: string | undefined): void {
  drawnFor = sessionId;
}

/** Whether the page was drawn for somebody else than who is signed in now. */
export function isDrawnForAnother(sessionId: string): boolean {
  return drawnFor !== undefined && drawnFor !== sessionId;
}

/** The server could not be reached, or something else answered in its place. */
class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  constructor(status: number) {
    super(`No answer from the API (${status})`);
  }
}

export const api = createClient('', transport);

export const queries = {
  occupations: (lang: Language, q: string) =>
    queryOptions({
      queryKey: ['occupations', lang, q],
      queryFn: ({ signal }) => api.searchOccupations({ query: { q, lang, top: 24 }, signal }),
      enabled: q.length > 1,
    }),
  occupation: (lang: Language, id: string, region?: string) =>
    queryOptions({
      queryKey: ['occupation', lang, id, region],
      queryFn: ({ signal }) =>
        api.getOccupation({
          params: { id },
          query: { lang, ...(region === undefined ? {} : { region }) },
          signal,
        }),
    }),
  vocabulary: () => queryOptions({ queryKey: ['vocabulary'], queryFn: ({ signal }) => api.getVocabulary({ signal }) }),
  skills: (lang: Language, q: string) =>
    queryOptions({
      queryKey: ['skills', lang, q],
      queryFn: ({ signal }) => api.searchSkills({ query: { q, lang, top: 8 }, signal }),
      enabled: q.length > 1,
    }),
  next: (lang: Language, choices: Choices) =>
    queryOptions({
      queryKey: ['next', lang, choices],
      // The address is passed on as it stands: the server is the one that refuses what it does not know.
      queryFn: ({ signal }) => api.listNextJobs({ query: { ...choices, lang }, signal }),
    }),
  courses: (lang: Language, wish: Choices) =>
    queryOptions({
      queryKey: ['courses', lang, wish],
      // As with the next jobs, the server refuses what it does not know.
      queryFn: ({ signal }) => api.searchCourses({ query: { ...wish, lang, oncePerCourse: true }, signal }),
    }),
  coursesBySkill: (lang: Language, asked: Choices & { skill: string[] }) =>
    queryOptions({
      queryKey: ['courses-by-skill', lang, asked],
      queryFn: ({ signal }) => api.listCoursesBySkill({ query: { ...asked, lang }, signal }),
    }),
  course: (lang: Language, id: string, asked: Choices) =>
    queryOptions({
      queryKey: ['course', lang, id, asked],
      queryFn: ({ signal }) => api.getCourse({ params: { id }, query: { ...asked, lang }, signal }),
    }),
  gaps: (lang: Language, wish: Choices & { place: string }) =>
    queryOptions({
      queryKey: ['gaps', lang, wish],
      queryFn: ({ signal }) => api.listGaps({ query: { ...wish, lang }, signal }),
    }),
  places: (lang: Language) =>
    queryOptions({
      queryKey: ['places', lang],
      queryFn: ({ signal }) => api.listPlaces({ query: { lang }, signal }),
    }),
  plan: (lang: Language, body: PlanBody | undefined) =>
    queryOptions({
      queryKey: ['plan', lang, body],
      queryFn: ({ signal }) => {
        if (body === undefined) throw new Error('a plan is asked for before there is a request');
        return api.makePlan({ body: { ...body, lang }, signal });
      },
      enabled: body !== undefined,
    }),
  regions: (lang: Language) =>
    queryOptions({
      queryKey: ['regions', lang],
      queryFn: ({ signal }) => api.listRegions({ query: { lang }, signal }),
    }),
  region: (lang: Language, code: string) =>
    queryOptions({
      queryKey: ['region', lang, code],
      queryFn: ({ signal }) => api.getRegion({ params: { code }, query: { lang, top: 10 }, signal }),
    }),
  regionTotals: (lang: Language) =>
    queryOptions({
      queryKey: ['region-totals', lang],
      queryFn: ({ signal }) => api.listRegionTotals({ query: { lang }, signal }),
    }),
  map: (lang: Language) =>
    queryOptions({
      queryKey: ['map', lang],
      queryFn: ({ signal }) => api.getMap({ query: { lang }, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  sources: (lang: Language) =>
    queryOptions({
      queryKey: ['sources', lang],
      queryFn: ({ signal }) => api.listSources({ query: { lang }, signal }),
    }),
  health: () =>
    queryOptions({ queryKey: ['health'], queryFn: ({ signal }) => api.getHealth({ signal }), staleTime: 0 }),
} as const;

export type OccupationPage = RouteOutput<'getOccupation'>;

export function isStarting(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'server/starting';
}
