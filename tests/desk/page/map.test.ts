import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { graphs } from 'virtual:flow-map';
import { describe, expect, test, vi } from 'vitest';
import type { PathName } from '../../../src/flow/machine.ts';
import { flowMap } from '../../../src/flow/map.ts';
import type { ScreenId } from '../../../src/flow/screen.ts';
import FlowMap from '../../../src/desk/map/FlowMap.svelte';
import { pathOf } from '../../../src/desk/map/graph.ts';

const map = flowMap();
const paths = Object.keys(graphs) as PathName[];
const screensOf = (path: PathName) =>
  map.screens.filter(({ id }) => pathOf(id as ScreenId) === path);

/** Every way from a screen to another, told once. */
const waysOf = (path: PathName) =>
  new Set(
    screensOf(path).flatMap(({ id, answers }) => answers.map(({ target }) => `${id} ${target}`)),
  );

/** As a word for each screen that nobody mistakes for another. */
const titleOf = (id: ScreenId) => `Title of ${id}`;

interface Given {
  here?: ScreenId;
  walked?: readonly ScreenId[];
}

function open({ here = 'lockout.says', walked = [] }: Given = {}) {
  const onfollow = vi.fn();
  const rendered = render(FlowMap, { here, walked, titleOf, onfollow });
  return { onfollow, user: userEvent.setup(), ...rendered };
}

const picture = () => screen.getByRole('group', { name: /^Picture of the path/ });
/** What stands on a screen in the picture, apart from the mark of the caller's place. */
const titleOn = ({ textContent }: Element) =>
  textContent.replace('The caller is here', '').replace(/\s+/g, ' ').trim();
const list = () =>
  screen.getByRole('heading', { name: /as a list$/ }).nextElementSibling as HTMLElement;
const choosePath = (user: ReturnType<typeof userEvent.setup>, path: PathName) =>
  user.selectOptions(screen.getByLabelText('Path to show'), path);

describe('an agent who looks for the caller on the map', () => {
  test.each(paths)('finds every screen of %s in the picture and in the list', async (path) => {
    const { user } = open();
    await choosePath(user, path);
    const titles = screensOf(path).map(({ id }) => titleOf(id as ScreenId));
    const drawn = within(picture()).getAllByRole('link');
    expect(drawn.map(titleOn)).toEqual(titles);
    const listed = [...list().querySelectorAll(':scope > li > a')];
    expect(listed.map(({ textContent }) => textContent)).toEqual(titles);
  });

  test.each(paths)('finds every way on from each screen of %s in the list', async (path) => {
    const { user } = open();
    await choosePath(user, path);
    const listed = [...list().querySelectorAll(':scope > li')].flatMap((item) =>
      [...item.querySelectorAll(':scope ul a')].map(
        ({ textContent }) => `${item.querySelector('a')!.textContent} ${textContent}`,
      ),
    );
    expect(listed.sort()).toEqual(
      [...waysOf(path)]
        .map((way) =>
          way
            .split(' ')
            .map((id) => titleOf(id as ScreenId))
            .join(' '),
        )
        .sort(),
    );
  });

  test('is told in words where the caller is, and at which steps they were elsewhere', () => {
    open({
      here: 'lockout.says',
      walked: ['start.trouble', 'lockout.cause', 'lockout.wait', 'lockout.cause'],
    });
    const place = within(picture()).getByRole('link', { current: 'step' });
    expect(place).toHaveAccessibleName(`${titleOf('lockout.says')} The caller is here`);
    expect(place).toHaveTextContent('The caller is here');
    expect(within(picture()).getByText('Step 3')).toBeInTheDocument();
    expect(within(picture()).getByText('Steps 2, 4')).toBeInTheDocument();
    const items = [...list().children];
    expect(
      items.filter(({ textContent }) => textContent.includes('The caller is here.')),
    ).toHaveLength(1);
    expect(within(list()).getByText('Steps 2, 4.')).toBeInTheDocument();
  });

  test('sees the arrows that the caller went along apart from all others', () => {
    const { from, to } = graphs.lockout.edges[0]!;
    const { container } = open({ here: to, walked: [from] });
    expect(container.querySelectorAll('.arrow.walked')).toHaveLength(1);
    expect(container.querySelectorAll('.arrow')).toHaveLength(graphs.lockout.edges.length);
  });

  test('sees by which small box the caller left a path', async () => {
    const { from, to, path } = graphs.lockout.ends[0]!;
    const { container, user } = open({ here: to[0]!, walked: [from] });
    await choosePath(user, 'lockout');
    expect(container.querySelectorAll('.end.walked')).toHaveLength(1);
    expect(screen.getByLabelText('Path to show')).toHaveDisplayValue('Locked account (walked)');
    await choosePath(user, path);
    expect(screen.getByLabelText('Path to show')).toHaveDisplayValue(/\(the caller is here\)$/);
  });

  test('is shown the path of the caller’s next screen, whatever was looked at before', async () => {
    const { user, rerender } = open();
    await choosePath(user, 'proxy');
    await rerender({ here: 'username.fixed' });
    expect(screen.getByLabelText('Path to show')).toHaveValue('username');
  });
});

describe('an agent without a mouse', () => {
  // Enter on a link of a picture is the browser's own doing, which jsdom has not.
  test('comes to a screen of the picture by Tab, and follows it', async () => {
    const { user, onfollow } = open();
    screen.getByRole('button', { name: 'Show the caller’s place' }).focus();
    await user.tab();
    const { id } = graphs.lockout.nodes[0]!;
    expect(document.activeElement).toHaveAccessibleName(titleOf(id));
    await user.click(document.activeElement!);
    expect(onfollow).toHaveBeenCalledExactlyOnceWith(id);
  });

  test('follows a screen of the list by Enter', async () => {
    const { user, onfollow } = open();
    within(list())
      .getAllByRole('link', { name: titleOf('lockout.wait') })[0]!
      .focus();
    await user.keyboard('{Enter}');
    expect(onfollow).toHaveBeenCalledExactlyOnceWith('lockout.wait');
  });

  test('zooms by keys, no closer than is of use and no wider than the whole', async () => {
    const { user } = open();
    expect(picture()).toHaveAttribute('width', '100%');
    within(picture()).getAllByRole('link')[0]!.focus();
    await user.keyboard('++');
    expect(picture()).toHaveAttribute('width', '225%');
    await user.keyboard('-');
    expect(picture()).toHaveAttribute('height', '150%');
    await user.keyboard('0-');
    expect(picture()).toHaveAttribute('width', '100%');
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.keyboard('+++++++++++++++');
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('zooms by buttons, and asks for the whole again', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(picture()).toHaveAttribute('width', '150%');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(picture()).toHaveAttribute('width', '100%');
  });

  test('comes back to the caller’s path by a button', async () => {
    const { user } = open();
    await choosePath(user, 'proxy');
    await user.click(screen.getByRole('button', { name: 'Show the caller’s place' }));
    expect(screen.getByLabelText('Path to show')).toHaveValue('lockout');
  });
});
