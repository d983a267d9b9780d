import * as v from 'valibot';
import { organisationSchema } from './schema.ts';

/** Rules that are safe everywhere, as in `public/orgs/default.json`: nothing that varies is known. */
export const neutralOrganisation = v.parse(organisationSchema, {
  name: 'Your health system',
  portal: { name: 'your patient portal' },
});
