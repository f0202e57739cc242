import { hinted } from '../hinted.ts';
import { nearest } from './nearest.ts';

/** Classes under which social networks have their posts embedded in pages. */
const isEmbedClass = hinted(
  'twitter-|instagram-|tiktok-|bluesky-|mastodon-|fb-|reddit-|text-post|threads-|telegram-|linkedin-|truthsocial-',
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-xfbml-parse-ignore|reddit-(?:card|embed(?:-bq)?)|text-post-media|threads-post|telegram-post|linkedin-post|truthsocial-embed)(?:\s|$)/,
);

/** How the embeds end or begin: "— Ada Lamp (@lamp) May 4, 2021", "A post shared by Ada Lamp (@lamp)". */
const SIGNATURES = [
  /[—–-] ?([^—–@()]{2,60}) \(@/u,
  /\bshared by ([^@()]{2,60}) \(@/u,
  /\bPosted by ([^@()]{2,60}?) on /u,
];

/** The embedded post of a social network around a box, or null. */
export const embedAround = nearest(({ className }) => isEmbedClass(className));

/** Who wrote an embedded post, from all its words; null if it does not say. */
export function embedAuthor(words: string): string | null {
  for (const signature of SIGNATURES) {
    const author = signature.exec(words)?.[1];
    if (author) return author.trim();
  }
  return null;
}
