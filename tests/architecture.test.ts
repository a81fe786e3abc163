import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle, graphOf, reachedFrom, unitOf } from './architecture/import-graph.ts';
import { type ImportLine, listFiles, readSources, readText, type SourceFile } from './architecture/read-sources.ts';

const FILES = listFiles();
const SOURCES = readSources(FILES);
const PRODUCT = SOURCES.filter(({ path }) => /^(entrypoints|components|utils)\//u.test(path));
const IMPORTS = PRODUCT.flatMap((source) => source.imports);

const TOP_LEVEL =
  /^(package(-lock)?\.json|wxt\.config\.ts|tsconfig\.json|biome\.json|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE|\..+|(entrypoints|components|utils|tests|public|locales|scripts)\/.+)$/u;
const BANNED_NAMES = /(^|\/)(utils|helpers|common|misc|constants|types|.+-utils)\.tsx?$/u;
/** The only folders of `utils/` that touch IndexedDB or `browser.*`; any other is pure. */
const WORLDLY = ['library', 'settings', 'messaging', 'platform'];
const WORLDLY_PACKAGES = /^(dexie|preact|@preact\/.+|wxt(\/.+)?|#imports)$/u;
const WORLDLY_GLOBALS = ['browser', 'chrome', 'indexedDB', 'IDBKeyRange'];

function isPure(path: string): boolean {
  return path.startsWith('utils/') && !WORLDLY.includes(path.split('/')[1] ?? '');
}

const show = ({ from, specifier }: ImportLine): string => `${from} imports ${specifier}`;
const usesWorld = (file: SourceFile): string[] =>
  WORLDLY_GLOBALS.filter((name) => file.globals.has(name)).map((name) => `${file.path} uses ${name}`);

describe('who may import whom', () => {
  test('every import of ours names a file that exists, with its extension', () => {
    expect(SOURCES.flatMap(({ imports }) => imports.filter(({ target }) => target === undefined)).map(show)).toEqual(
      [],
    );
  });

  test('a relative import stays inside its folder of the house; others begin with @/', () => {
    const strays = IMPORTS.filter(
      ({ from, specifier, target }) => specifier.startsWith('.') && target && unitOf(from) !== unitOf(target),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('article imports nothing of ours but its own files', () => {
    const strays = IMPORTS.filter(
      ({ from, target }) => unitOf(from) === 'utils/article' && target && unitOf(target) !== 'utils/article',
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('pure folders import pure folders only', () => {
    const strays = IMPORTS.filter(
      ({ from, target }) => isPure(from) && target && !isPure(target) && !target.startsWith('locales/'),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('pure folders know no browser, database or view', () => {
    const strays = IMPORTS.filter(({ from, specifier }) => isPure(from) && WORLDLY_PACKAGES.test(specifier));
    expect(strays.map(show)).toEqual([]);
    expect(PRODUCT.filter(({ path }) => isPure(path)).flatMap(usesWorld)).toEqual([]);
  });

  test('only the library knows IndexedDB', () => {
    const strays = IMPORTS.filter(({ from, specifier }) => specifier === 'dexie' && unitOf(from) !== 'utils/library');
    expect(strays.map(show)).toEqual([]);
  });

  test('components import types and pure functions only', () => {
    const strays = IMPORTS.filter(
      ({ from, specifier, target, typeOnly }) =>
        from.startsWith('components/') &&
        !typeOnly &&
        (target
          ? !isPure(target) && !target.startsWith('components/')
          : WORLDLY_PACKAGES.test(specifier) && !specifier.includes('preact')),
    );
    expect(strays.map(show)).toEqual([]);
    expect(PRODUCT.filter(({ path }) => path.startsWith('components/')).flatMap(usesWorld)).toEqual([]);
  });

  test('nothing imports an entrypoint, and no entrypoint another', () => {
    const strays = IMPORTS.filter(
      ({ from, target }) => target?.startsWith('entrypoints/') && unitOf(from) !== unitOf(target),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('utils never import components', () => {
    const strays = IMPORTS.filter(({ from, target }) => from.startsWith('utils/') && target?.startsWith('components/'));
    expect(strays.map(show)).toEqual([]);
  });

  test('what runs inside a page never reaches the library', () => {
    const inPages = PRODUCT.filter(
      ({ path, globals }) =>
        path.startsWith('entrypoints/') && (globals.has('defineContentScript') || globals.has('defineUnlistedScript')),
    );
    const reached = inPages.flatMap(({ path }) =>
      [...reachedFrom(path, SOURCES)]
        .filter((file) => unitOf(file) === 'utils/library')
        .map((file) => `${path} reaches ${file}`),
    );
    expect(reached).toEqual([]);
  });

  test('no cycles between files', () => {
    expect(findCycle(graphOf(IMPORTS, (path) => path))).toBeNull();
  });

  test('no cycles between folders of utils', () => {
    expect(findCycle(graphOf(IMPORTS, unitOf))).toBeNull();
  });
});

describe('names and places', () => {
  test('the top level holds what the ecosystem expects there', () => {
    expect(FILES.filter((path) => !TOP_LEVEL.test(path))).toEqual([]);
  });

  test('no loose file in utils', () => {
    expect(FILES.filter((path) => /^utils\/[^/]+$/u.test(path))).toEqual([]);
  });

  test('no name that says nothing', () => {
    expect(FILES.filter((path) => BANNED_NAMES.test(path))).toEqual([]);
  });

  test('kebab-case.ts, PascalCase.tsx', () => {
    const misnamed = SOURCES.map(({ path }) => path).filter((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const isComponent = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$|^main\.tsx$/u.test(name);
      return extname(name) === '.tsx'
        ? !isComponent && !/\.test\.tsx$/u.test(name)
        : !/^[a-z0-9]+([-.][a-z0-9]+)*$/u.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  test('named exports only, except where a tool wants a default', () => {
    const isWanted = (path: string): boolean =>
      /^entrypoints\/([^/]+|[^/]+\/index)\.ts$/u.test(path) ||
      /\.config\.ts$|^tests\/.*global-?setup.*\.ts$/u.test(path);
    expect(
      SOURCES.filter(({ path, hasDefaultExport }) => hasDefaultExport && !isWanted(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('unit tests mirror the house', () => {
    const mirrored = new Set([
      ...SOURCES.map(({ path }) => unitOf(path).replace(/^(utils|entrypoints)\//u, '')),
      'scripts',
      'site',
    ]);
    const folders = FILES.filter((path) => path.startsWith('tests/unit/')).map((path) => path.split('/')[2] ?? '');
    expect([...new Set(folders)].filter((folder) => !mirrored.has(folder))).toEqual([]);
  });
});

describe('sizes', () => {
  const long = (limit: number, where: RegExp): string[] =>
    SOURCES.filter(({ path, lines }) => where.test(path) && lines > limit).map(
      ({ path, lines }) => `${path}: ${lines} lines`,
    );

  test('over 300 lines only with its reason on top: “Long because …” or “Data table: …”', () => {
    const unexplained = SOURCES.filter(
      ({ lines, headComment }) => lines > 300 && !/long because|data table/iu.test(headComment),
    );
    expect(unexplained.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  test('entrypoints are wiring: at most 40 lines; background jobs at most 120', () => {
    expect(long(40, /^entrypoints\/(.+\/)?(index|main)\.tsx?$/u)).toEqual([]);
    expect(long(120, /^entrypoints\/background\//u)).toEqual([]);
  });

  test('half of the files have at most 70 lines', () => {
    const sizes = PRODUCT.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
  });
});

describe('texts', () => {
  test('what a person reads stands in locales/, never in the code of a view', () => {
    const strays = PRODUCT.filter(({ path }) => !path.startsWith('utils/')).flatMap(({ path, texts }) =>
      texts
        .filter(
          ({ text, isJsx }) =>
            /\p{Script=Han}/u.test(text) || (isJsx && /\p{L}{2}/u.test(text) && text.trim() !== 'Windlion'),
        )
        .map(({ text }) => `${path}: ${text.trim()}`),
    );
    expect(strays).toEqual([]);
  });

  test('no path of one person’s machine', () => {
    const machinePath = /(?<![\w./:@-])\/(work|root|Users\/\w+|home\/\w+|tmp\/\w+)\//u;
    const texts = FILES.filter((path) => /\.(m?[jt]sx?|json|md|sh|html|css|php|conf|ya?ml)$|\/\.?[\w-]+$/u.test(path));
    expect(texts.filter((path) => path !== 'tests/architecture.test.ts' && machinePath.test(readText(path)))).toEqual(
      [],
    );
  });

  test('the product imports what it declares as its dependencies', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readText('package.json'));
    const strays = IMPORTS.filter(({ specifier, target, typeOnly }) => {
      const [scope = '', name = ''] = specifier.split('/');
      const isOfTheTools = /^(#imports|wxt(\/.+)?)$/u.test(specifier);
      return (
        target === null &&
        !typeOnly &&
        !isOfTheTools &&
        !((scope[0] === '@' ? `${scope}/${name}` : scope) in dependencies)
      );
    });
    expect(strays.map(show)).toEqual([]);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readText('package.json'));
    const versions = Object.values<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test('the lockfile names the public registry only', () => {
    const hosts = [...readText('package-lock.json').matchAll(/"resolved": "(https?:\/\/[^/"]+)/gu)].map(
      ([, host]) => host,
    );
    expect([...new Set(hosts)].filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  });
});
