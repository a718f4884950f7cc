// The walls of the house. Each rule says why it stands and what to do instead; tests/unit/walls plants a
// violation of every one.

/** Rooms of shared/: each may import those before it. */
const rooms = ['base', 'document', 'resume', 'catalog', 'evidence', 'scoring', 'report'];

/** A path inside one of these packages. */
const inPackage = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const anyPackage = '(^|/)node_modules/';
const pureRoomPackages = ['zod', '@noble/hashes'];
const windowPackages = [
  ...pureRoomPackages,
  '@fontsource/inter',
  '@types/react',
  '@types/react-dom',
  'intl-messageformat',
  'lucide-react',
  'pdfjs-dist',
  'react',
  'react-aria-components',
  'react-dom',
  'zustand',
];
const product = '^(electron|renderer|shared)/';
const fileSystem = '^(node:)?fs(/promises)?$';

/** The only files that may import what a wall keeps in one place. */
const pdfReader = 'electron/parser/pdfjs.ts';
const pdfPainter = 'renderer/ui/draw-page.ts';
const ocrEngine = 'electron/parser/ocr/recognizer.ts';
const wordReader = 'electron/parser/read-docx.ts';

/** A pattern for one file. */
const exactly = (file) => `^${file.replaceAll('.', '\\.')}$`;

const roomOrder = rooms.slice(0, -1).map((room, at) => ({
  name: `room-order-${room}`,
  comment: `shared/${room} imports only rooms before it (${rooms.join(' → ')}). Move what both need into the earlier room, or pass it in as an argument.`,
  severity: 'error',
  from: { path: `^shared/${room}/` },
  to: { path: `^shared/(${rooms.slice(at + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'shared/ computes from values to values: only zod, @noble/hashes and data in resources/. Read in electron/ or renderer/ and pass the value in.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '^resources/', inPackage(...pureRoomPackages)] },
    },
    ...roomOrder,
    {
      name: 'rooms-know-no-ipc',
      comment:
        'shared/ipc describes messages between processes; only processes import it. Move the type into the room whose idea it is.',
      severity: 'error',
      from: { path: '^shared/(?!ipc/)' },
      to: { path: '^shared/ipc/' },
    },
    {
      name: 'renderer-has-no-node',
      comment:
        'The window is sandboxed. Ask for a verb on window.plumb (shared/ipc/bridge.ts) and do the work in electron/main.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-has-no-electron',
      comment:
        'The window reaches the app only through window.plumb. Share types and pure code through shared/.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', inPackage('electron')] },
    },
    {
      name: 'renderer-packages-are-named',
      comment:
        'A new package in the window is a decision: add it to windowPackages here and to the README’s dependency table.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: anyPackage, pathNot: [inPackage(...windowPackages), inPackage('electron')] },
    },
    {
      name: 'electron-has-no-ui',
      comment:
        'Nothing outside the window draws. Move shared code into shared/; reports are strings and plain data there.',
      severity: 'error',
      from: { path: '^electron/' },
      to: {
        path: [
          '^renderer/',
          inPackage('react', 'react-dom', 'react-aria-components', 'zustand', 'lucide-react'),
        ],
      },
    },
    {
      name: 'parser-and-cli-have-no-electron',
      comment:
        'The parser and the command line also run in plain Node. Take what is needed as an argument (see electron/parser/host-port.ts); only electron/main and electron/preload know Electron.',
      severity: 'error',
      from: { path: '^electron/(parser|cli)/' },
      to: { path: inPackage('electron'), reachable: true },
    },
    {
      name: 'parser-stands-alone',
      comment:
        'Untrusted files are read by electron/parser and shared/ alone. Pass data in by message instead of importing from the app.',
      severity: 'error',
      from: { path: '^electron/parser/' },
      to: { path: '^electron/(?!parser/)' },
    },
    {
      name: 'main-has-no-cli',
      comment:
        'The app does not import the command line. Share through electron/files, electron/export or shared/.',
      severity: 'error',
      from: { path: '^electron/(?!cli/)' },
      to: { path: '^electron/cli/' },
    },
    {
      name: 'preload-is-thin',
      comment:
        'The preload script only passes verbs on: electron and shared/, no logic of its own and no other package.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['^electron/preload/', '^shared/', inPackage('electron')] },
    },
    {
      name: 'one-importer-of-pdfjs',
      comment: `pdf.js needs preparing before its import. In the parser go through ${pdfReader}, in the window through ${pdfPainter}.`,
      severity: 'error',
      from: { path: product, pathNot: [exactly(pdfReader), exactly(pdfPainter)] },
      to: { path: inPackage('pdfjs-dist') },
    },
    {
      name: 'one-importer-of-mammoth',
      comment: `mammoth must never see an archive that was not checked before. Go through ${wordReader}.`,
      severity: 'error',
      from: { path: product, pathNot: [exactly(wordReader)] },
      to: { path: inPackage('mammoth') },
    },
    {
      name: 'one-importer-of-tesseract',
      comment: `Tesseract reads its data once and holds its thread while it works. Go through ${ocrEngine}.`,
      severity: 'error',
      from: { path: product, pathNot: exactly(ocrEngine) },
      to: { path: inPackage('tesseract\\.js-core') },
    },
    {
      name: 'files-stay-outside',
      comment:
        'Files are opened in electron/main, cli, files and export, and the libraries’ own data where they are prepared. Everything else gets bytes.',
      severity: 'error',
      from: {
        path: product,
        pathNot: ['^electron/(main|cli|files|export)/', exactly(pdfReader), exactly(ocrEngine)],
      },
      to: { path: fileSystem },
    },
    {
      name: 'features-are-strangers',
      comment:
        'A feature imports no other feature. Share through renderer/store (state), renderer/ui (parts) or shared/ (computation).',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-has-no-store',
      comment:
        'Parts in renderer/ui get everything as properties. Read the store in the feature that uses the part.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: ['^renderer/(store|features)/', inPackage('zustand')] },
    },
    {
      name: 'store-has-no-view',
      comment:
        'The store knows no component. Move the decision into renderer/store and let the feature read it.',
      severity: 'error',
      from: { path: '^renderer/store/' },
      to: {
        path: ['^renderer/(features|ui)/', inPackage('react-dom', 'react-aria-components', 'lucide-react')],
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What the product needs is product code: move it out of tests/.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-has-no-scripts',
      comment:
        'scripts/ serves development only and is not shipped. Move what the product needs into electron/ or shared/.',
      severity: 'error',
      from: { path: product },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one idea, or a third file is missing that both import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { path: product, pathNot: '\\.d\\.ts$', orphan: true },
      to: {},
    },
    {
      name: 'imports-resolve',
      comment:
        'The imported file or package is not there: check the path with its extension, or package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
