import { builtinModules } from 'node:module';

/** Where the procedure is decided: nothing here may read a clock, draw lots, wait or do I/O. */
const pureFiles = { files: ['workflows/**/*.ts', 'src/domain/**/*.ts'], ignores: ['**/*.spec.ts'] };
const lifecycleFiles = { files: ['workflows/**/*.ts'], ignores: ['**/*.spec.ts'] };
const machineFiles = { files: ['workflows/**/machine.ts'] };

const never = (selector, message) => ({ selector, message });

const noClockLotsOrWaiting = [
  never(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'No clock in the pure zone: take the instant from `at`.',
  ),
  never('CallExpression[callee.name="Date"]', 'No clock in the pure zone: take the instant from `at`.'),
  never(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'No clock in the pure zone: take the instant from `at`.',
  ),
  never(
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
    'No clock in the pure zone: take the instant from `at`.',
  ),
  never(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'No randomness in the pure zone: let the caller give the id.',
  ),
  never(':function[async=true]', 'Nothing waits in the pure zone: load before deciding, write after.'),
  never(
    'AwaitExpression, ForOfStatement[await=true]',
    'Nothing waits in the pure zone: load before deciding, write after.',
  ),
  never('ImportExpression', 'The pure zone imports statically.'),
  never('MetaProperty', 'The pure zone does not ask where it is installed.'),
];

const actorsOfXState =
  '/^(spawn.*|sendTo|sendParent|forwardTo|from(Promise|Callback|Observable|EventObservable|Transition))$/';
const noActors = 'A lifecycle has no actors of its own: tell(relation, event) is a named effect.';

const statechartOnly = [
  never('Property[key.name="invoke"]', noActors),
  never(`ImportSpecifier[imported.name=${actorsOfXState}]`, noActors),
  never(`CallExpression[callee.name=${actorsOfXState}]`, noActors),
  never(`CallExpression[callee.property.name=${actorsOfXState}]`, noActors),
  never(
    'Property[key.name="type"][value.value="history"]',
    'No history states: they are revived into the wrong child.',
  ),
  never(
    'Property[key.name="history"][value.value=/^(deep|shallow)$/]',
    'No history states: they are revived into the wrong child.',
  ),
  never(
    'Property[key.value=/[*]/]',
    'No wildcard events: every event is named, so that it can be offered and refused.',
  ),
];

const noInlineGuard = 'Name the guard in guards.ts, with its sentences: an inline guard cannot say why it refuses.';
const noInlineAction = 'Name the action in setup(): an inline action is invisible in the picture.';
const actionKeys = 'Property[key.name=/^(actions|entry|exit)$/]';

const everythingNamed = [
  never('Property[key.name="guard"] > :function', noInlineGuard),
  never(`${actionKeys} > :function`, noInlineAction),
  never(`${actionKeys} > ArrayExpression > :function`, noInlineAction),
  never(`${actionKeys} > CallExpression[callee.name=/^(assign|enqueueActions)$/]`, noInlineAction),
  never(`${actionKeys} > ArrayExpression > CallExpression[callee.name=/^(assign|enqueueActions)$/]`, noInlineAction),
];

const outsideWorld = [
  'process',
  'fetch',
  'performance',
  'crypto',
  'console',
  'require',
  'globalThis',
  'global',
  'Promise',
];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'clearTimeout', 'clearInterval'];
const machinery = ['typeorm', 'bullmq', 'ioredis', 'pg', 'pino', 'fastify', 'rxjs', 'reflect-metadata'];
const noMachinery = 'The pure zone knows nothing that can answer differently tomorrow.';

const noImportsFromOutside = {
  paths: [...builtinModules, ...machinery].map((name) => ({ name, message: noMachinery })),
  patterns: [{ group: ['node:*', '@nestjs/*', '@fastify/*'], message: noMachinery }],
};

/** Rules for `workflows/` and `src/domain/`: same input, same answer, for ever. */
export const purity = [
  {
    ...pureFiles,
    rules: {
      'no-restricted-syntax': ['error', ...noClockLotsOrWaiting],
      'no-restricted-imports': ['error', noImportsFromOutside],
      'no-restricted-globals': [
        'error',
        ...[...outsideWorld, ...timers].map((name) => ({ name, message: noMachinery })),
      ],
    },
  },
];

/** Rules for lifecycles. A later entry replaces the rule of an earlier one, so each repeats what it adds to. */
export const statecharts = [
  { ...lifecycleFiles, rules: { 'no-restricted-syntax': ['error', ...noClockLotsOrWaiting, ...statechartOnly] } },
  {
    ...machineFiles,
    rules: { 'no-restricted-syntax': ['error', ...noClockLotsOrWaiting, ...statechartOnly, ...everythingNamed] },
  },
];

/** `src/config` is the only reader of the environment; everyone else is handed a frozen configuration. */
export const oneReaderOfTheEnvironment = {
  files: ['src/**/*.ts', 'workflows/**/*.ts'],
  ignores: ['src/config/**', '**/*.spec.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Ask src/config: it is the only reader of the environment.' },
    ],
  },
};
