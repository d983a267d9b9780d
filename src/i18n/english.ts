import type { PathName, paths } from '../flow/machine.ts';
import type { Exact, WordsFor } from './words-for.ts';
import type access from '../locales/en/access.json';
import type activation from '../locales/en/activation.json';
import type signIn from '../locales/en/sign-in.json';
import type device from '../locales/en/device.json';
import type sso from '../locales/en/sso.json';
import type proxy from '../locales/en/proxy.json';
import type identity from '../locales/en/identity.json';
import type contactDetails from '../locales/en/contact-details.json';
import type portal from '../locales/en/portal.json';
import type security from '../locales/en/security.json';
import type lockout from '../locales/en/lockout.json';
import type lookup from '../locales/en/lookup.json';
import type outage from '../locales/en/outage.json';
import type password from '../locales/en/password.json';
import type rejected from '../locales/en/rejected.json';
import type reset from '../locales/en/reset.json';
import type securityCode from '../locales/en/security-code.json';
import type signedIn from '../locales/en/signed-in.json';
import type start from '../locales/en/start.json';
import type support from '../locales/en/support.json';
import type username from '../locales/en/username.json';

/** `left_one` and `left_other` are asked for as `left`. */
type Singular<Key> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** Every key of nested words, joined with dots. */
export type KeyOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Singular<Key>
    : `${Key}.${KeyOf<Words[Key]>}`;
}[keyof Words & string];

interface English {
  access: typeof access;
  activation: typeof activation;
  'sign-in': typeof signIn;
  device: typeof device;
  sso: typeof sso;
  proxy: typeof proxy;
  identity: typeof identity;
  'contact-details': typeof contactDetails;
  portal: typeof portal;
  security: typeof security;
  lockout: typeof lockout;
  lookup: typeof lookup;
  outage: typeof outage;
  password: typeof password;
  rejected: typeof rejected;
  reset: typeof reset;
  'security-code': typeof securityCode;
  'signed-in': typeof signedIn;
  start: typeof start;
  support: typeof support;
  username: typeof username;
}

type Owed = { [Path in PathName]: WordsFor<(typeof paths)[Path]> };

type Check<Words extends Shape, Shape> = Words;

/** English has the words that the flow owes: a path, screen or label that is missing does not compile. */
export type Complete = Check<English, Owed>;

/** And no others: a key that no screen reads does not compile. */
export type NothingStray = Check<English, Exact<English, Owed>>;
