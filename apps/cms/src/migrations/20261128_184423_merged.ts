import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "reports" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_reports_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "campaigns" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "newsletter_issues" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_newsletter_issues_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "guides" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_guides_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "events" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_events_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "meetings" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "event_series" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_event_series_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "statements" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_statements_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "governing_documents" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_governing_documents_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "projects" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_projects_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "priority_areas" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_priority_areas_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "bodies" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_bodies_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "people" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_people_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "municipalities" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_municipalities_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "sub_regions" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_sub_regions_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "sectors" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "_sectors_v" ADD COLUMN "version_merged_into_id" uuid;
  ALTER TABLE "news" ADD CONSTRAINT "news_merged_into_id_news_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_merged_into_id_news_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_merged_into_id_reports_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_merged_into_id_reports_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_merged_into_id_campaigns_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_merged_into_id_campaigns_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_merged_into_id_newsletter_issues_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_version_merged_into_id_newsletter_issues_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_merged_into_id_pages_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_merged_into_id_pages_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_merged_into_id_guides_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_merged_into_id_guides_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_merged_into_id_events_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_merged_into_id_events_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_merged_into_id_meetings_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_merged_into_id_meetings_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_series" ADD CONSTRAINT "event_series_merged_into_id_event_series_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."event_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_series_v" ADD CONSTRAINT "_event_series_v_version_merged_into_id_event_series_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."event_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_merged_into_id_statements_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_merged_into_id_statements_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_merged_into_id_governing_documents_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."governing_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_merged_into_id_governing_documents_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."governing_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_merged_into_id_projects_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_merged_into_id_projects_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "priority_areas" ADD CONSTRAINT "priority_areas_merged_into_id_priority_areas_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."priority_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_priority_areas_v" ADD CONSTRAINT "_priority_areas_v_version_merged_into_id_priority_areas_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."priority_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bodies" ADD CONSTRAINT "bodies_merged_into_id_bodies_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v" ADD CONSTRAINT "_bodies_v_version_merged_into_id_bodies_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_merged_into_id_people_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_merged_into_id_people_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_merged_into_id_municipalities_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_merged_into_id_municipalities_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sub_regions" ADD CONSTRAINT "sub_regions_merged_into_id_sub_regions_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."sub_regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sub_regions_v" ADD CONSTRAINT "_sub_regions_v_version_merged_into_id_sub_regions_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."sub_regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors" ADD CONSTRAINT "sectors_merged_into_id_sectors_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sectors_v" ADD CONSTRAINT "_sectors_v_version_merged_into_id_sectors_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_merged_into_idx" ON "news" USING btree ("merged_into_id");
  CREATE INDEX "_news_v_version_version_merged_into_idx" ON "_news_v" USING btree ("version_merged_into_id");
  CREATE INDEX "reports_merged_into_idx" ON "reports" USING btree ("merged_into_id");
  CREATE INDEX "_reports_v_version_version_merged_into_idx" ON "_reports_v" USING btree ("version_merged_into_id");
  CREATE INDEX "campaigns_merged_into_idx" ON "campaigns" USING btree ("merged_into_id");
  CREATE INDEX "_campaigns_v_version_version_merged_into_idx" ON "_campaigns_v" USING btree ("version_merged_into_id");
  CREATE INDEX "newsletter_issues_merged_into_idx" ON "newsletter_issues" USING btree ("merged_into_id");
  CREATE INDEX "_newsletter_issues_v_version_version_merged_into_idx" ON "_newsletter_issues_v" USING btree ("version_merged_into_id");
  CREATE INDEX "pages_merged_into_idx" ON "pages" USING btree ("merged_into_id");
  CREATE INDEX "_pages_v_version_version_merged_into_idx" ON "_pages_v" USING btree ("version_merged_into_id");
  CREATE INDEX "guides_merged_into_idx" ON "guides" USING btree ("merged_into_id");
  CREATE INDEX "_guides_v_version_version_merged_into_idx" ON "_guides_v" USING btree ("version_merged_into_id");
  CREATE INDEX "events_merged_into_idx" ON "events" USING btree ("merged_into_id");
  CREATE INDEX "_events_v_version_version_merged_into_idx" ON "_events_v" USING btree ("version_merged_into_id");
  CREATE INDEX "meetings_merged_into_idx" ON "meetings" USING btree ("merged_into_id");
  CREATE INDEX "_meetings_v_version_version_merged_into_idx" ON "_meetings_v" USING btree ("version_merged_into_id");
  CREATE INDEX "event_series_merged_into_idx" ON "event_series" USING btree ("merged_into_id");
  CREATE INDEX "_event_series_v_version_version_merged_into_idx" ON "_event_series_v" USING btree ("version_merged_into_id");
  CREATE INDEX "statements_merged_into_idx" ON "statements" USING btree ("merged_into_id");
  CREATE INDEX "_statements_v_version_version_merged_into_idx" ON "_statements_v" USING btree ("version_merged_into_id");
  CREATE INDEX "governing_documents_merged_into_idx" ON "governing_documents" USING btree ("merged_into_id");
  CREATE INDEX "_governing_documents_v_version_version_merged_into_idx" ON "_governing_documents_v" USING btree ("version_merged_into_id");
  CREATE INDEX "projects_merged_into_idx" ON "projects" USING btree ("merged_into_id");
  CREATE INDEX "_projects_v_version_version_merged_into_idx" ON "_projects_v" USING btree ("version_merged_into_id");
  CREATE INDEX "priority_areas_merged_into_idx" ON "priority_areas" USING btree ("merged_into_id");
  CREATE INDEX "_priority_areas_v_version_version_merged_into_idx" ON "_priority_areas_v" USING btree ("version_merged_into_id");
  CREATE INDEX "bodies_merged_into_idx" ON "bodies" USING btree ("merged_into_id");
  CREATE INDEX "_bodies_v_version_version_merged_into_idx" ON "_bodies_v" USING btree ("version_merged_into_id");
  CREATE INDEX "people_merged_into_idx" ON "people" USING btree ("merged_into_id");
  CREATE INDEX "_people_v_version_version_merged_into_idx" ON "_people_v" USING btree ("version_merged_into_id");
  CREATE INDEX "municipalities_merged_into_idx" ON "municipalities" USING btree ("merged_into_id");
  CREATE INDEX "_municipalities_v_version_version_merged_into_idx" ON "_municipalities_v" USING btree ("version_merged_into_id");
  CREATE INDEX "sub_regions_merged_into_idx" ON "sub_regions" USING btree ("merged_into_id");
  CREATE INDEX "_sub_regions_v_version_version_merged_into_idx" ON "_sub_regions_v" USING btree ("version_merged_into_id");
  CREATE INDEX "sectors_merged_into_idx" ON "sectors" USING btree ("merged_into_id");
  CREATE INDEX "_sectors_v_version_version_merged_into_idx" ON "_sectors_v" USING btree ("version_merged_into_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "news" DROP CONSTRAINT "news_merged_into_id_news_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_merged_into_id_news_id_fk";
  
  ALTER TABLE "reports" DROP CONSTRAINT "reports_merged_into_id_reports_id_fk";
  
  ALTER TABLE "_reports_v" DROP CONSTRAINT "_reports_v_version_merged_into_id_reports_id_fk";
  
  ALTER TABLE "campaigns" DROP CONSTRAINT "campaigns_merged_into_id_campaigns_id_fk";
  
  ALTER TABLE "_campaigns_v" DROP CONSTRAINT "_campaigns_v_version_merged_into_id_campaigns_id_fk";
  
  ALTER TABLE "newsletter_issues" DROP CONSTRAINT "newsletter_issues_merged_into_id_newsletter_issues_id_fk";
  
  ALTER TABLE "_newsletter_issues_v" DROP CONSTRAINT "_newsletter_issues_v_version_merged_into_id_newsletter_issues_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_merged_into_id_pages_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_merged_into_id_pages_id_fk";
  
  ALTER TABLE "guides" DROP CONSTRAINT "guides_merged_into_id_guides_id_fk";
  
  ALTER TABLE "_guides_v" DROP CONSTRAINT "_guides_v_version_merged_into_id_guides_id_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_merged_into_id_events_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_merged_into_id_events_id_fk";
  
  ALTER TABLE "meetings" DROP CONSTRAINT "meetings_merged_into_id_meetings_id_fk";
  
  ALTER TABLE "_meetings_v" DROP CONSTRAINT "_meetings_v_version_merged_into_id_meetings_id_fk";
  
  ALTER TABLE "event_series" DROP CONSTRAINT "event_series_merged_into_id_event_series_id_fk";
  
  ALTER TABLE "_event_series_v" DROP CONSTRAINT "_event_series_v_version_merged_into_id_event_series_id_fk";
  
  ALTER TABLE "statements" DROP CONSTRAINT "statements_merged_into_id_statements_id_fk";
  
  ALTER TABLE "_statements_v" DROP CONSTRAINT "_statements_v_version_merged_into_id_statements_id_fk";
  
  ALTER TABLE "governing_documents" DROP CONSTRAINT "governing_documents_merged_into_id_governing_documents_id_fk";
  
  ALTER TABLE "_governing_documents_v" DROP CONSTRAINT "_governing_documents_v_version_merged_into_id_governing_documents_id_fk";
  
  ALTER TABLE "projects" DROP CONSTRAINT "projects_merged_into_id_projects_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_merged_into_id_projects_id_fk";
  
  ALTER TABLE "priority_areas" DROP CONSTRAINT "priority_areas_merged_into_id_priority_areas_id_fk";
  
  ALTER TABLE "_priority_areas_v" DROP CONSTRAINT "_priority_areas_v_version_merged_into_id_priority_areas_id_fk";
  
  ALTER TABLE "bodies" DROP CONSTRAINT "bodies_merged_into_id_bodies_id_fk";
  
  ALTER TABLE "_bodies_v" DROP CONSTRAINT "_bodies_v_version_merged_into_id_bodies_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_merged_into_id_people_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_merged_into_id_people_id_fk";
  
  ALTER TABLE "municipalities" DROP CONSTRAINT "municipalities_merged_into_id_municipalities_id_fk";
  
  ALTER TABLE "_municipalities_v" DROP CONSTRAINT "_municipalities_v_version_merged_into_id_municipalities_id_fk";
  
  ALTER TABLE "sub_regions" DROP CONSTRAINT "sub_regions_merged_into_id_sub_regions_id_fk";
  
  ALTER TABLE "_sub_regions_v" DROP CONSTRAINT "_sub_regions_v_version_merged_into_id_sub_regions_id_fk";
  
  ALTER TABLE "sectors" DROP CONSTRAINT "sectors_merged_into_id_sectors_id_fk";
  
  ALTER TABLE "_sectors_v" DROP CONSTRAINT "_sectors_v_version_merged_into_id_sectors_id_fk";
  
  DROP INDEX "news_merged_into_idx";
  DROP INDEX "_news_v_version_version_merged_into_idx";
  DROP INDEX "reports_merged_into_idx";
  DROP INDEX "_reports_v_version_version_merged_into_idx";
  DROP INDEX "campaigns_merged_into_idx";
  DROP INDEX "_campaigns_v_version_version_merged_into_idx";
  DROP INDEX "newsletter_issues_merged_into_idx";
  DROP INDEX "_newsletter_issues_v_version_version_merged_into_idx";
  DROP INDEX "pages_merged_into_idx";
  DROP INDEX "_pages_v_version_version_merged_into_idx";
  DROP INDEX "guides_merged_into_idx";
  DROP INDEX "_guides_v_version_version_merged_into_idx";
  DROP INDEX "events_merged_into_idx";
  DROP INDEX "_events_v_version_version_merged_into_idx";
  DROP INDEX "meetings_merged_into_idx";
  DROP INDEX "_meetings_v_version_version_merged_into_idx";
  DROP INDEX "event_series_merged_into_idx";
  DROP INDEX "_event_series_v_version_version_merged_into_idx";
  DROP INDEX "statements_merged_into_idx";
  DROP INDEX "_statements_v_version_version_merged_into_idx";
  DROP INDEX "governing_documents_merged_into_idx";
  DROP INDEX "_governing_documents_v_version_version_merged_into_idx";
  DROP INDEX "projects_merged_into_idx";
  DROP INDEX "_projects_v_version_version_merged_into_idx";
  DROP INDEX "priority_areas_merged_into_idx";
  DROP INDEX "_priority_areas_v_version_version_merged_into_idx";
  DROP INDEX "bodies_merged_into_idx";
  DROP INDEX "_bodies_v_version_version_merged_into_idx";
  DROP INDEX "people_merged_into_idx";
  DROP INDEX "_people_v_version_version_merged_into_idx";
  DROP INDEX "municipalities_merged_into_idx";
  DROP INDEX "_municipalities_v_version_version_merged_into_idx";
  DROP INDEX "sub_regions_merged_into_idx";
  DROP INDEX "_sub_regions_v_version_version_merged_into_idx";
  DROP INDEX "sectors_merged_into_idx";
  DROP INDEX "_sectors_v_version_version_merged_into_idx";
  ALTER TABLE "news" DROP COLUMN "merged_into_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "reports" DROP COLUMN "merged_into_id";
  ALTER TABLE "_reports_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "campaigns" DROP COLUMN "merged_into_id";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "newsletter_issues" DROP COLUMN "merged_into_id";
  ALTER TABLE "_newsletter_issues_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "pages" DROP COLUMN "merged_into_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "guides" DROP COLUMN "merged_into_id";
  ALTER TABLE "_guides_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "events" DROP COLUMN "merged_into_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "meetings" DROP COLUMN "merged_into_id";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "event_series" DROP COLUMN "merged_into_id";
  ALTER TABLE "_event_series_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "statements" DROP COLUMN "merged_into_id";
  ALTER TABLE "_statements_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "governing_documents" DROP COLUMN "merged_into_id";
  ALTER TABLE "_governing_documents_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "projects" DROP COLUMN "merged_into_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "priority_areas" DROP COLUMN "merged_into_id";
  ALTER TABLE "_priority_areas_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "bodies" DROP COLUMN "merged_into_id";
  ALTER TABLE "_bodies_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "people" DROP COLUMN "merged_into_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "municipalities" DROP COLUMN "merged_into_id";
  ALTER TABLE "_municipalities_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "sub_regions" DROP COLUMN "merged_into_id";
  ALTER TABLE "_sub_regions_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "sectors" DROP COLUMN "merged_into_id";
  ALTER TABLE "_sectors_v" DROP COLUMN "version_merged_into_id";`)
}
