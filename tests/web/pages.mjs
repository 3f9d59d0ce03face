// Opens report pages in Chromium: axe finds nothing, they ask for nothing, and they print on one page, A4 or Letter.
// node pages.mjs CHROMIUM FILE.html...

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function check(browser, file) {
  const page = await browser.newPage();
  const address = pathToFileURL(resolve(file)).href;
  const asked = [];
  const said = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const language = await page.evaluate(() => document.documentElement.lang);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  const sheets = { A4: { preferCSSPageSize: true }, Letter: { format: 'Letter' } };
  const printed = {};
  for (const [name, options] of Object.entries(sheets)) {
    const pdf = (await page.pdf(options)).toString('latin1');
    printed[name] = pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  }
  await page.close();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 200)}`),
  );
  faults.push(...asked.filter((url) => url !== address).map((url) => `asked for ${url}`));
  faults.push(...said.map((text) => `the browser said: ${text}`));
  // A page's name ends in the language it was asked for.
  if (!basename(file).endsWith(`-${language}.html`)) faults.push(`speaks ${language}`);
  if (wide) faults.push('is wider than the window');
  for (const [name, pages] of Object.entries(printed))
    if (pages !== 1) faults.push(`prints on ${pages} pages of ${name}`);
  return faults;
}

// A page on which nothing is found would prove nothing if this one passed.
async function checkSpoilt(browser, file) {
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
  try {
    const spoilt = join(folder, 'spoilt-xx.html');
    const picture = '<img src="http://picture.invalid/a.png">';
    const page = readFileSync(file, 'utf8').replace(/<meta http-equiv[^>]*>/, '');
    writeFileSync(spoilt, page.replace('</main>', `${picture}${'<p>more</p>'.repeat(300)}</main>`));
    const faults = (await check(browser, spoilt)).join('\n');
    return ['axe image-alt', 'asked for', 'prints on', 'speaks'].filter((words) => !faults.includes(words));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [executablePath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: FLAGS });
let failed = files.length ? 0 : 1;
function report(what, faults) {
  failed += faults.length ? 1 : 0;
  console.log(`${faults.length ? 'FAILED' : 'ok'}: ${what}`);
  for (const line of faults.slice(0, 20)) console.log(`    ${line}`);
}
try {
  for (const file of files) report(basename(file), await check(browser, file));
  report('a spoilt page is refused', await checkSpoilt(browser, files[0]));
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
