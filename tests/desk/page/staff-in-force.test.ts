import { afterEach, expect, test, vi } from 'vitest';
import { neutralStaff } from '../../../src/desk/rules/schema.ts';
import { StaffInForce } from '../../../src/desk/rules/staff-in-force.svelte.ts';

afterEach(() => void vi.unstubAllGlobals());

const own = { staff: { ...neutralStaff, powers: { ...neutralStaff.powers, unlock: true } } };

/** The server has one staff file a portal, in which its name is a text; each comes when it is let go. */
function serve(): (portal: string) => void {
  const held = new Map<string, () => void>();
  const json = (portal: string) =>
    JSON.stringify({ format: 1, verify: { otherwise: `come to ${portal}` } });
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>((address) => {
      const portal = /([^/]+)\.json$/.exec(String(address))![1]!;
      const headers = { 'content-type': 'application/json' };
      return new Promise((come) =>
        held.set(portal, () => come(new Response(json(portal), { headers }))),
      );
    }),
  );
  return (portal) => held.get(portal)!();
}

test('a caller who names their portal is served by its staff file, and by no other meanwhile', async () => {
  const letCome = serve();
  const staff = new StaffInForce(own);
  expect(staff.of(undefined)).toBe(own);
  const come = staff.follow('northfield');
  expect(staff.of('northfield').staff).toEqual(neutralStaff);
  letCome('northfield');
  await come;
  expect(staff.of('northfield').staff.verify.otherwise).toBe('come to northfield');
  await staff.follow(undefined);
  expect(staff.of(undefined)).toBe(own);
});

test('of two portals that a caller names, the last one holds whichever file comes first', async () => {
  const letCome = serve();
  const staff = new StaffInForce(own);
  const first = staff.follow('northfield');
  const last = staff.follow('lakeside');
  letCome('lakeside');
  await last;
  letCome('northfield');
  await first;
  expect(staff.of('lakeside').staff.verify.otherwise).toBe('come to lakeside');
});
