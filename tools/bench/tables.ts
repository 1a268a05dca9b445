import { withClient } from '../postgres/roles.ts'

/**
 * Puts what `fill` has added into tables of its own, as a site without a content store would have it: articles that refer
 * to images and categories.
 * @param reader the role that the reference reads with
 */
export async function fillTables(databaseUrl: string, reader: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(`
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
CREATE TABLE bench.images (id int PRIMARY KEY, url text NOT NULL, alt text NOT NULL);
CREATE TABLE bench.categories (id int PRIMARY KEY, slug text NOT NULL, title text NOT NULL);
CREATE TABLE bench.articles (
  id text PRIMARY KEY, slug text NOT NULL, title text NOT NULL, summary text NOT NULL, html text NOT NULL,
  published_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  image_id int REFERENCES bench.images, category_id int REFERENCES bench.categories
);
INSERT INTO bench.images SELECT n, 'https://example.org/images/' || n || '.jpg', 'Image number ' || n FROM generate_series(1, 200) n;
INSERT INTO bench.categories SELECT n, 'category-' || n, 'Category ' || n FROM generate_series(1, 20) n;
INSERT INTO bench.articles
SELECT id, slug, title, document::json ->> 'summary', document::json #>> '{body,0,html}', published_at, updated_at,
       1 + abs(hashtext(id)) % 200, 1 + abs(hashtext(id)) % 20
  FROM content.documents WHERE id LIKE 'bench-%';
CREATE INDEX ON bench.articles (published_at DESC, id DESC);
ANALYZE bench.articles; ANALYZE bench.images; ANALYZE bench.categories;
GRANT USAGE ON SCHEMA bench TO "${reader}";
GRANT SELECT ON ALL TABLES IN SCHEMA bench TO "${reader}"`)
  })
}
