import type { SeedPost } from '../newsroom/seed-post.ts';
import { ENJOY_POSTS } from './enjoy-posts.ts';
import { FEATURE_POSTS } from './feature-posts.ts';
import { FOREIGN_POSTS } from './foreign-posts.ts';
import { LIFE_POSTS } from './life-posts.ts';
import { LOCAL_POSTS } from './local-posts.ts';
import { MORE_LOCAL_POSTS } from './more-local-posts.ts';
import { SOCIETY_POSTS } from './society-posts.ts';

/** Every post of the demo site; all texts and persons are invented. */
export const SEED_POSTS: SeedPost[] = [
  ...LOCAL_POSTS,
  ...MORE_LOCAL_POSTS,
  ...SOCIETY_POSTS,
  ...LIFE_POSTS,
  ...FEATURE_POSTS,
  ...ENJOY_POSTS,
  ...FOREIGN_POSTS,
];
