import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, readConfig } from './config.ts';

describe('settings', () => {
  it('have defaults that do not depend on where the command is run', () => {
    const home = path.join(projectRoot, 'var');
    expect(readConfig({ PORT: '' })).toEqual({
      port: 8080,
      host: '127.0.0.1',
      home,
      databaseUrl: undefined,
      trustProxy: undefined,
      metrics: undefined,
      publicUrl: undefined,
      providers: undefined,
      secret: undefined,
    });
  });
  it('are taken as given', () => {
    const env = { PORT: '0', HOST: '::1', VIDARE_HOME: '/srv/vidare', DATABASE_URL: 'postgres://a:b@c/d' };
    const site = { PUBLIC_URL: 'https://Vidare.example.se/', VIDARE_SECRET: 'x'.repeat(32) };
    expect(readConfig({ ...env, ...site, TRUST_PROXY: '::1', METRICS: '[::1]:9464' })).toEqual({
      port: 0,
      host: '::1',
      home: '/srv/vidare',
      databaseUrl: 'postgres://a:b@c/d',
      trustProxy: '::1',
      metrics: { host: '::1', port: 9464 },
      publicUrl: 'https://vidare.example.se',
      providers: undefined,
      secret: 'x'.repeat(32),
    });
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8,loopback' }).trustProxy).toBe('10.0.0.0/8,loopback');
  });
  it.each([
    ['PORT', '80a', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['HOST', 'a b', '127.0.0.1'],
    ['DATABASE_URL', 'mysql://a/b', 'postgres://'],
    ['TRUST_PROXY', 'yes', 'loopback'],
    ['METRICS', '9464', '127.0.0.1:9464'],
    ['PUBLIC_URL', 'http://vidare.example.se', 'https://'],
    ['PUBLIC_URL', 'https://example.se/vidare', 'https://'],
  ])('%s=%s is refused in a sentence that names it and what would do', (name, value, range) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(`${name} is “${value}”`);
    expect(read).toThrow(range);
  });
  it('a secret that is too short is refused, and not repeated', () => {
    expect(() => readConfig({ VIDARE_SECRET: 'hush' })).toThrow(/^(?!.*hush).*32/);
  });
  it('a password is never repeated', () => {
    expect(() => readConfig({ DATABASE_URL: 'http://me:secret@host/db' })).toThrow(/^(?!.*secret)/);
  });
});
