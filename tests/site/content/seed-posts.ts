import type { SeedPost } from '../newsroom/seed-post.ts';
import { LOCAL_POSTS } from './local-posts.ts';

/** Every post of the demo site; all texts and persons are invented. */
export const SEED_POSTS: SeedPost[] = [...LOCAL_POSTS];
