import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNewsroom } from '../site/newsroom/open-newsroom.ts';
import { drawLandscape } from '../site/pictures/landscape.ts';

const SCENES = 12;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the parts of one running WordPress lie. */
export interface SiteFolder {
  folder: string;
  docroot: string;
  socket: string;
  seedFile: string;
}

export function layOut(folder: string): SiteFolder {
  return {
    folder,
    docroot: join(folder, 'wordpress'),
    socket: join(folder, 'db.sock'),
    seedFile: join(folder, 'seed.json'),
  };
}

/** Copies WordPress, our theme and the demo site's posts into the folder; `host` is what the command line asks for. */
export function fillFolder({ folder, docroot, socket, seedFile }: SiteFolder, host: string, baseMs: number): void {
  // Debian's files are links; PHP would resolve them out of the folder.
  execFileSync('cp', ['-aL', '/usr/share/wordpress', docroot]);
  const content = join(docroot, 'wp-content');
  const theme = join(content, 'themes', 'soledad');
  const scenes = join(content, 'uploads', 'scenes');
  mkdirSync(scenes, { recursive: true });
  mkdirSync(join(content, 'upgrade'), { recursive: true });
  cpSync(here('php/wp-config.php'), join(docroot, 'wp-config.php'));
  cpSync(here('php/mu-plugins'), join(content, 'mu-plugins'), { recursive: true });
  cpSync(here('themes/windlion-soledad'), theme, { recursive: true });
  cpSync(here('../site/assets'), theme, { recursive: true });
  const files = Array.from({ length: SCENES }, (_, index) => `scene-${index}.png`);
  for (const [index, file] of files.entries())
    writeFileSync(join(scenes, file), drawLandscape(20_000 + index, 960, 640));
  writeFileSync(join(folder, 'env.php'), `<?php return ['socket' => '${socket}', 'host' => '${host}'];\n`);
  writeFileSync(seedFile, JSON.stringify(exportSeed(files, baseMs)));
}

function exportSeed(files: string[], baseMs: number): object {
  const { title, tagline, posts, terms, authors, comments } = openNewsroom(baseMs);
  const picture = /\/wp-content\/uploads\/\d+\/\d+\/scene-(\d+)\.png/gu;
  return {
    title,
    tagline,
    terms,
    authors,
    comments,
    pictures: files,
    posts: posts.map((post) => ({
      ...post,
      contentHtml: post.contentHtml.replace(
        picture,
        (_, id) => `/wp-content/uploads/scenes/${files[Number(id) % files.length]}`,
      ),
    })),
  };
}
