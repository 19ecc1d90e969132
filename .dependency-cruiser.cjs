/** Imports run one way: domain ← workflows ← engine ← slices ← app. */
const slices =
  '(administration|papers|documents|rounds|committees|groups|meetings|notifications|programmes|rules|monitor|registers|search|directory-import|identity)';
const doors = '^src/(app\\.module|main|worker)\\.ts|^src/cli/';
/** Put the house together for the doors and for whoever needs a whole one. */
const builders = '^src/(application|start|api-document)\\.ts';
const spec = '\\.spec\\.ts$';

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbidden(
      'no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbidden(
      'domain-knows-only-itself',
      'Words and arithmetic depend on nothing of ours.',
      { path: '^src/domain/', pathNot: spec },
      { path: '^(src|workflows|test)/', pathNot: '^src/domain/' },
    ),
    forbidden(
      'workflows-know-only-the-domain',
      'A lifecycle is a picture: it imports the words of src/domain and nothing else of ours.',
      { path: '^workflows/', pathNot: spec },
      { path: '^(src|test)/', pathNot: '^src/domain/' },
    ),
    forbidden(
      'a-workflow-stands-alone',
      'Lifecycles speak by tell(relation, event), never by import.',
      { path: '^workflows/([^/]+)/' },
      { path: '^workflows/', pathNot: '^workflows/$1/' },
    ),
    forbidden(
      'the-pure-zone-has-few-libraries',
      'Only what gives the same answer for the same question.',
      { path: '^(workflows|src/domain)/', pathNot: spec },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/(xstate|zod|temporal-polyfill|date-holidays|@noble/hashes|safe-stable-stringify)/',
      },
    ),
    forbidden(
      'engine-below-slices',
      'The engine serves every slice and knows none; what it needs from them are ports.',
      { path: '^src/engine/', pathNot: spec },
      { path: '^(src|test)/', pathNot: '^src/(domain|engine|config|database)/' },
    ),
    forbidden(
      'config-and-database-at-the-bottom',
      'Infrastructure that everything stands on imports nothing that stands on it.',
      { path: '^src/(config|database)/', pathNot: spec },
      { path: '^(src|workflows|test)/', pathNot: '^src/(config|database|domain)/' },
    ),
    forbidden(
      'jobs-and-http-below-slices',
      'Queues and HTTP plumbing are handed handlers and guards; they do not fetch them from slices.',
      { path: '^src/(jobs|http)/', pathNot: spec },
      { path: `^src/${slices}/` },
    ),
    forbidden(
      'nobody-imports-the-doors',
      'app.module, main, worker and the command line are on top.',
      { path: '^(src|workflows)/', pathNot: `${doors}|${builders}|${spec}` },
      { path: doors },
    ),
    forbidden(
      'entities-stay-in-their-slice',
      'Ids across slices; read through queries.',
      { path: `^src/${slices}/` },
      { path: `^src/${slices}/.*\\.entity\\.ts$`, pathNot: '^src/$1/' },
    ),
    forbidden(
      'sources-do-not-import-tests',
      'Test support is not shipped.',
      { path: '^(src|workflows)/', pathNot: spec },
      { path: '^test/' },
    ),
    forbidden('everything-resolves', 'An import that leads nowhere fails at start.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
