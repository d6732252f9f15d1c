import type { ImportKind, ImportSource, Previewed } from '../../../platform/imports/kind.ts';
import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { fill } from '../../../shared/text.ts';
import { may } from '../permissions.ts';
import { requirementsTexts } from '../texts.ts';
import { inLanguage } from './file-words.ts';
import { importFile, type LibraryPlan, planFile } from './library.ts';
import type { FrameworkPlan } from './load-framework.ts';
import type { MappingPlan } from './load-mapping.ts';

type Sample = Previewed['samples'][number];
type Key = keyof typeof requirementsTexts;
const say = ({ language }: Context, key: Key, values = {}) => fill(requirementsTexts[key][language], values);

const sum = (plans: readonly FrameworkPlan[], count: (plan: FrameworkPlan) => number) =>
  plans.reduce((total, plan) => total + count(plan), 0);

const relations = (plans: readonly MappingPlan[], isNew: boolean) =>
  plans
    .filter(({ previous }) => (previous === null) === isNew)
    .reduce((total, { set }) => total + set.relations.length, 0);

const countsOf = ({ frameworks, mappings }: LibraryPlan) => ({
  created: sum(frameworks, ({ added }) => added.length) + relations(mappings, true),
  changed: sum(frameworks, ({ changed }) => changed.length) + relations(mappings, false),
  ended: sum(frameworks, ({ retired }) => retired.length),
  unchanged: sum(frameworks, ({ kept }) => kept.length),
});

function frameworkSample(context: Context, plan: FrameworkPlan): Sample {
  const { library, previous, assessable } = plan;
  const detail = say(context, previous === null ? 'preview-new' : 'preview-upgrade', {
    nodes: library.nodes.length,
    assessable,
    version: library.version,
    previous,
  });
  return { what: previous === null ? 'created' : 'changed', label: inLanguage(library.name, context.language), detail };
}

function mappingSample(context: Context, { set, previous }: MappingPlan): Sample {
  const detail = say(context, 'preview-mapping', { count: set.relations.length, version: set.version });
  return { what: previous === null ? 'created' : 'changed', label: inLanguage(set.name, context.language), detail };
}

const mostRetired = 20;

/** Requirements that a newer version no longer holds, by number and name where the file's earlier version said them. */
const retiredSamples = ({ retired }: FrameworkPlan): Sample[] =>
  retired.slice(0, mostRetired).map((urn) => ({ what: 'ended', label: urn, detail: '' }));

function samplesOf(context: Context, plan: LibraryPlan): Sample[] {
  return [
    ...plan.frameworks.map((framework) => frameworkSample(context, framework)),
    ...plan.mappings.map((mapping) => mappingSample(context, mapping)),
    ...plan.frameworks.flatMap(retiredSamples),
  ];
}

const nothing = { created: 0, changed: 0, ended: 0, unchanged: 0, samples: [] };

/** A refusal as the wizard tells it: each place with its row, where it has one. */
function errorsOf(context: Context, { code, values, places }: Problem): Previewed['errors'] {
  const text = context.services.words.get(code);
  const message = text ? fill(text[context.language], values) : code;
  if (places.length === 0) return [{ row: 0, column: '', message }];
  return places.map((place) => ({
    row: Number(/\d+$/.exec(place.path)?.[0] ?? 0),
    column: place.path,
    message: place.message,
  }));
}

async function preview(context: Context, { file }: ImportSource): Promise<Previewed> {
  try {
    const plan = await planFile(context, file);
    const warnings = plan.warnings.map(({ path, message }) => ({ place: path, message }));
    return { ...countsOf(plan), errors: [], warnings, samples: samplesOf(context, plan) };
  } catch (error) {
    if (error instanceof Problem) return { ...nothing, errors: errorsOf(context, error) };
    throw error;
  }
}

export const requirementsImports: ImportKind[] = [
  {
    kind: 'frameworks',
    title: { sv: 'Ramverk och mappningar', en: 'Frameworks and mappings' },
    text: {
      sv: 'Ett bibliotek från CISO Assistant (YAML eller XLSX), en OSCAL-katalog (JSON), Värnas egen YAML eller en tabell i XLSX.',
      en: 'A library from CISO Assistant (YAML or XLSX), an OSCAL catalog (JSON), Värna’s own YAML or a table in XLSX.',
    },
    permission: may.manageFrameworks,
    columns: null,
    mayEnd: false,
    preview,
    apply: async (context, { file }) => countsOf(await importFile(context, file)),
  },
];
