import { expect, test } from 'vitest';
import { validationRefusal } from './validation-refusal.ts';

const schema = {
  properties: {
    from: { type: 'object', properties: { ssyk: { type: 'array' }, skill: { type: 'array' } } },
    goals: {},
  },
};

test('an unknown name inside an object is held against the names there', () => {
  const error = {
    keyword: 'additionalProperties',
    instancePath: '/from',
    schemaPath: '',
    params: { additionalProperty: 'sskk' },
  };
  expect(validationRefusal({ errors: [error], schema, data: { from: { sskk: [] } }, language: 'en' }).details).toEqual({
    parameter: 'sskk',
    nearest: 'ssyk',
    allowed: ['ssyk', 'skill'],
  });
});
