import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "files" ADD COLUMN "boundaries" jsonb;
  ALTER TABLE "organisation" ADD COLUMN "boundaries_id" uuid;
  ALTER TABLE "_organisation_v" ADD COLUMN "version_boundaries_id" uuid;
  ALTER TABLE "organisation" ADD CONSTRAINT "organisation_boundaries_id_files_id_fk" FOREIGN KEY ("boundaries_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisation_v" ADD CONSTRAINT "_organisation_v_version_boundaries_id_files_id_fk" FOREIGN KEY ("version_boundaries_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "organisation_boundaries_idx" ON "organisation" USING btree ("boundaries_id");
  CREATE INDEX "_organisation_v_version_version_boundaries_idx" ON "_organisation_v" USING btree ("version_boundaries_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisation" DROP CONSTRAINT "organisation_boundaries_id_files_id_fk";
  
  ALTER TABLE "_organisation_v" DROP CONSTRAINT "_organisation_v_version_boundaries_id_files_id_fk";
  
  DROP INDEX "organisation_boundaries_idx";
  DROP INDEX "_organisation_v_version_version_boundaries_idx";
  ALTER TABLE "files" DROP COLUMN "boundaries";
  ALTER TABLE "organisation" DROP COLUMN "boundaries_id";
  ALTER TABLE "_organisation_v" DROP COLUMN "version_boundaries_id";`)
}
