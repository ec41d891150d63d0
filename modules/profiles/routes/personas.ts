import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { type AccessDependencies, notFound } from '#modules/access/index.ts';
import { personas } from '../domain/personas.ts';
import { signInAsPersona as signIn } from '../usecases/sign-in-as-persona.ts';

export interface PersonaDependencies extends AccessDependencies {
  /** Whether made-up people may be signed in as: on the embedded database, with made-up data in use. */
  readonly personas: () => Promise<boolean>;
}

export function listPersonas(dependencies: PersonaDependencies): Handler<'listPersonas'> {
  return async (_input, { language, fromHere }) => {
    if (!fromHere || !(await dependencies.personas())) return err(notFound);
    return ok({ personas: personas.map(({ id, name, about }) => ({ id, name, about: about[language] })) });
  };
}

export function signInAsPersona(dependencies: PersonaDependencies): Handler<'signInAsPersona'> {
  return async ({ params }, { language, fromHere, token, device, giveToken }) => {
    const persona = personas.find(({ id }) => id === params.id);
    if (persona === undefined || !fromHere || !(await dependencies.personas())) return err(notFound);
    const signedIn = await signIn({ persona, language, device, formerToken: token }, dependencies);
    giveToken(signedIn.token, signedIn.until);
    return ok({ done: true });
  };
}
