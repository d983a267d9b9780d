import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { brotli } from '../build/compress.ts';
import { formatRules } from '../build/headers.mjs';
import { serve } from '../build/static-server.mjs';
import type { Asked, Journey } from './journey.ts';

/* The same journey as others build it: every page says the same words, and Continue leads on. */

const folder = '.cache/bench-peers';

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, ` +
  `initial-scale=1"><title>${title}</title>${head}</head>${body}</html>`;

const toPage = (at: number) => `action="${at + 2}.html" method="get"`;

/** The floor: markup alone, a page for each question. */
const bareQuestion = ({ title, lead, choices }: Asked, at: number) =>
  page(
    title,
    '',
    `<body><main><h1>${title}</h1>${lead.map((text) => `<p>${text}</p>`).join('')}<form ${toPage(at)}>${choices
      .map(
        ({ label, hint }, index) =>
          `<p><label><input type="radio" name="answer" value="${index}"> ${label}</label> ${hint}</p>`,
      )
      .join('')}<button type="submit">Continue</button></form></main></body>`,
  );

const bareEnd = ({ title, sentences }: Journey['end']) =>
  page(
    title,
    '',
    `<body><main><h1>${title}</h1><ol>${sentences.map((text) => `<li>${text}</li>`).join('')}</ol></main></body>`,
  );

/** The markup of the design system's own template, radios and button. */
const govukPage = (title: string, main: string) =>
  page(
    title,
    '<link rel="stylesheet" href="govuk-frontend.min.css">',
    '<body class="govuk-template__body"><script>document.body.className += " js-enabled govuk-frontend-supported"' +
      '</script><div class="govuk-width-container"><main class="govuk-main-wrapper">' +
      `${main}</main></div><script type="module">import { initAll } from './govuk-frontend.min.js'; initAll();` +
      '</script></body>',
  ).replace('<html', '<html class="govuk-template"');

const govukRadio = ({ label, hint }: Asked['choices'][number], index: number) =>
  `<div class="govuk-radios__item"><input class="govuk-radios__input" id="answer-${index}" name="answer" type="radio" ` +
  `value="${index}"><label class="govuk-label govuk-radios__label" for="answer-${index}">${label}</label>` +
  `${hint && `<div class="govuk-hint govuk-radios__hint">${hint}</div>`}</div>`;

const govukQuestion = ({ title, lead, choices }: Asked, at: number) =>
  govukPage(
    title,
    `<form ${toPage(at)}><div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend ` +
      'class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">' +
      `${title}</h1></legend>${lead.map((text) => `<div class="govuk-hint">${text}</div>`).join('')}<div ` +
      `class="govuk-radios" data-module="govuk-radios">${choices.map(govukRadio).join('')}</div></fieldset></div>` +
      '<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>',
  );

const govukEnd = ({ title, sentences }: Journey['end']) =>
  govukPage(
    title,
    `<h1 class="govuk-heading-l">${title}</h1><ol class="govuk-list govuk-list--number">${sentences
      .map((text) => `<li>${text}</li>`)
      .join('')}</ol>`,
  );

/** SurveyJS's own model: a page for each question. */
function survey({ asked, end }: Journey) {
  const pages = asked.map(({ title, lead, choices }, at) => ({
    elements: [
      {
        type: 'radiogroup',
        name: `q${at}`,
        title,
        description: lead.join(' '),
        isRequired: true,
        choices: choices.map(({ label, hint }, value) => ({
          value,
          text: [label, hint].join(' '),
        })),
      },
    ],
  }));
  const last = `<h1>${end.title}</h1><ol>${end.sentences.map((text) => `<li>${text}</li>`).join('')}</ol>`;
  return {
    showTitle: false,
    pageNextText: 'Continue',
    pages: [...pages, { elements: [{ type: 'html', name: 'end', html: last }] }],
  };
}

async function writePages(name: string, texts: readonly string[]) {
  await mkdir(join(folder, name), { recursive: true });
  for (const [at, text] of texts.entries())
    await writeFile(join(folder, name, `${at + 1}.html`), text);
}

async function buildSurvey(journey: Journey) {
  const source = '.cache/bench-survey';
  await rm(source, { recursive: true, force: true });
  await mkdir(source, { recursive: true });
  const modules = '../../bench/node_modules';
  await writeFile(
    `${source}/main.js`,
    `import { Model } from '${modules}/survey-core/fesm/survey-core.mjs';
     import '${modules}/survey-core/survey-core.fontless.min.css';
     import { renderSurvey } from '${modules}/survey-js-ui/fesm/survey-js-ui.mjs';
     renderSurvey(new Model(${JSON.stringify(survey(journey))}), document.getElementById('survey'));`,
  );
  const title = journey.asked[0]!.title;
  const body =
    '<body><main id="survey"></main><script type="module" src="main.js"></script></body>';
  await writeFile(`${source}/1.html`, page(title, '', body));
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: `../../${folder}/survey`,
      emptyOutDir: true,
      rolldownOptions: { input: resolve(source, '1.html') },
    },
  });
}

async function compressAll() {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(html|css|js)$/.test(name)) continue;
    await writeFile(join(folder, `${name}.br`), brotli(await readFile(join(folder, name), 'utf8')));
  }
}

export const peers = ['app', 'bare', 'govuk', 'survey'] as const;
export type Peer = (typeof peers)[number];

/** Builds the app's peers, and serves all of them from one place, with Brotli. */
export async function servePeers(journey: Journey) {
  await rm(folder, { recursive: true, force: true });
  await writePages('bare', [...journey.asked.map(bareQuestion), bareEnd(journey.end)]);
  await writePages('govuk', [...journey.asked.map(govukQuestion), govukEnd(journey.end)]);
  const frontend = 'bench/node_modules/govuk-frontend/dist/govuk';
  for (const name of ['govuk-frontend.min.css', 'govuk-frontend.min.js', 'assets'])
    await cp(`${frontend}/${name}`, join(folder, 'govuk', name), { recursive: true });
  await buildSurvey(journey);
  await compressAll();
  await writeFile(join(folder, '_headers'), formatRules([['/*', {}]]));
  const servers = {
    app: await serve({ port: 0, folder: 'dist' }),
    others: await serve({ port: 0, folder }),
  };
  const originOf = (server: keyof typeof servers) =>
    `http://localhost:${(servers[server].address() as AddressInfo).port}`;
  const addresses: Record<Peer, string> = {
    app: `${originOf('app')}/`,
    bare: `${originOf('others')}/bare/1.html`,
    govuk: `${originOf('others')}/govuk/1.html`,
    survey: `${originOf('others')}/survey/1.html`,
  };
  const stop = async () => {
    for (const server of Object.values(servers))
      await new Promise((resolve) => server.close(resolve));
  };
  return { addresses, stop };
}
