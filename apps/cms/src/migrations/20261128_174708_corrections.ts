import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "news_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_news_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "reports_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_reports_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "campaigns_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "newsletter_issues_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "pages_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_pages_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "guides_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_guides_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "events_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_events_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "meetings_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_meetings_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "statements_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_statements_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "governing_documents_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_governing_documents_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "projects_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_projects_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "news_corrections" ADD CONSTRAINT "news_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_corrections" ADD CONSTRAINT "_news_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_corrections" ADD CONSTRAINT "reports_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_corrections" ADD CONSTRAINT "_reports_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_corrections" ADD CONSTRAINT "campaigns_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_corrections" ADD CONSTRAINT "_campaigns_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_corrections" ADD CONSTRAINT "newsletter_issues_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_version_corrections" ADD CONSTRAINT "_newsletter_issues_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_corrections" ADD CONSTRAINT "pages_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_corrections" ADD CONSTRAINT "_pages_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_corrections" ADD CONSTRAINT "guides_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_corrections" ADD CONSTRAINT "_guides_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_corrections" ADD CONSTRAINT "events_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_corrections" ADD CONSTRAINT "_events_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_corrections" ADD CONSTRAINT "meetings_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_corrections" ADD CONSTRAINT "_meetings_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_corrections" ADD CONSTRAINT "statements_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_version_corrections" ADD CONSTRAINT "_statements_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_corrections" ADD CONSTRAINT "governing_documents_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_version_corrections" ADD CONSTRAINT "_governing_documents_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governing_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_corrections" ADD CONSTRAINT "projects_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_corrections" ADD CONSTRAINT "_projects_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_corrections_order_idx" ON "news_corrections" USING btree ("_order");
  CREATE INDEX "news_corrections_parent_id_idx" ON "news_corrections" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_corrections_order_idx" ON "_news_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_news_v_version_corrections_parent_id_idx" ON "_news_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "reports_corrections_order_idx" ON "reports_corrections" USING btree ("_order");
  CREATE INDEX "reports_corrections_parent_id_idx" ON "reports_corrections" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_corrections_order_idx" ON "_reports_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_reports_v_version_corrections_parent_id_idx" ON "_reports_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "campaigns_corrections_order_idx" ON "campaigns_corrections" USING btree ("_order");
  CREATE INDEX "campaigns_corrections_parent_id_idx" ON "campaigns_corrections" USING btree ("_parent_id");
  CREATE INDEX "_campaigns_v_version_corrections_order_idx" ON "_campaigns_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_corrections_parent_id_idx" ON "_campaigns_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_corrections_order_idx" ON "newsletter_issues_corrections" USING btree ("_order");
  CREATE INDEX "newsletter_issues_corrections_parent_id_idx" ON "newsletter_issues_corrections" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_version_corrections_order_idx" ON "_newsletter_issues_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_version_corrections_parent_id_idx" ON "_newsletter_issues_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "pages_corrections_order_idx" ON "pages_corrections" USING btree ("_order");
  CREATE INDEX "pages_corrections_parent_id_idx" ON "pages_corrections" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_corrections_order_idx" ON "_pages_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_pages_v_version_corrections_parent_id_idx" ON "_pages_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "guides_corrections_order_idx" ON "guides_corrections" USING btree ("_order");
  CREATE INDEX "guides_corrections_parent_id_idx" ON "guides_corrections" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_corrections_order_idx" ON "_guides_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_guides_v_version_corrections_parent_id_idx" ON "_guides_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "events_corrections_order_idx" ON "events_corrections" USING btree ("_order");
  CREATE INDEX "events_corrections_parent_id_idx" ON "events_corrections" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_corrections_order_idx" ON "_events_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_events_v_version_corrections_parent_id_idx" ON "_events_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "meetings_corrections_order_idx" ON "meetings_corrections" USING btree ("_order");
  CREATE INDEX "meetings_corrections_parent_id_idx" ON "meetings_corrections" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_corrections_order_idx" ON "_meetings_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_corrections_parent_id_idx" ON "_meetings_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "statements_corrections_order_idx" ON "statements_corrections" USING btree ("_order");
  CREATE INDEX "statements_corrections_parent_id_idx" ON "statements_corrections" USING btree ("_parent_id");
  CREATE INDEX "_statements_v_version_corrections_order_idx" ON "_statements_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_statements_v_version_corrections_parent_id_idx" ON "_statements_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "governing_documents_corrections_order_idx" ON "governing_documents_corrections" USING btree ("_order");
  CREATE INDEX "governing_documents_corrections_parent_id_idx" ON "governing_documents_corrections" USING btree ("_parent_id");
  CREATE INDEX "_governing_documents_v_version_corrections_order_idx" ON "_governing_documents_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_governing_documents_v_version_corrections_parent_id_idx" ON "_governing_documents_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "projects_corrections_order_idx" ON "projects_corrections" USING btree ("_order");
  CREATE INDEX "projects_corrections_parent_id_idx" ON "projects_corrections" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_corrections_order_idx" ON "_projects_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_projects_v_version_corrections_parent_id_idx" ON "_projects_v_version_corrections" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_corrections" CASCADE;
  DROP TABLE "_news_v_version_corrections" CASCADE;
  DROP TABLE "reports_corrections" CASCADE;
  DROP TABLE "_reports_v_version_corrections" CASCADE;
  DROP TABLE "campaigns_corrections" CASCADE;
  DROP TABLE "_campaigns_v_version_corrections" CASCADE;
  DROP TABLE "newsletter_issues_corrections" CASCADE;
  DROP TABLE "_newsletter_issues_v_version_corrections" CASCADE;
  DROP TABLE "pages_corrections" CASCADE;
  DROP TABLE "_pages_v_version_corrections" CASCADE;
  DROP TABLE "guides_corrections" CASCADE;
  DROP TABLE "_guides_v_version_corrections" CASCADE;
  DROP TABLE "events_corrections" CASCADE;
  DROP TABLE "_events_v_version_corrections" CASCADE;
  DROP TABLE "meetings_corrections" CASCADE;
  DROP TABLE "_meetings_v_version_corrections" CASCADE;
  DROP TABLE "statements_corrections" CASCADE;
  DROP TABLE "_statements_v_version_corrections" CASCADE;
  DROP TABLE "governing_documents_corrections" CASCADE;
  DROP TABLE "_governing_documents_v_version_corrections" CASCADE;
  DROP TABLE "projects_corrections" CASCADE;
  DROP TABLE "_projects_v_version_corrections" CASCADE;`)
}
