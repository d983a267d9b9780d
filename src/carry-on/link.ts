import { readOrganisationId } from '../flow/parse-address.ts';
import { isLanguage } from '../i18n/languages.ts';

/**
 * The page with a number to carry on, under the rules of the same organisation and in the language that was asked for. What
 * else stands in the address stays behind: it is not for another device, and nobody knows what it tells.
 */
export function linkTo(number: string, from: Pick<Location, 'origin' | 'pathname' | 'search'>) {
  const asked = new URLSearchParams(from.search);
  const kept = new URLSearchParams();
  const { id } = readOrganisationId(asked.get('org'));
  if (id !== undefined) kept.set('org', id);
  const language = asked.get('lang');
  if (language !== null && isLanguage(language)) kept.set('lang', language);
  const query = String(kept);
  return `${from.origin}${from.pathname}${query && `?${query}`}#/carry-on/${number}`;
}
