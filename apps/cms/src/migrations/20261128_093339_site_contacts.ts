import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_osloregionen" ADD COLUMN "security_email" varchar;
  ALTER TABLE "site_osloregionen" ADD COLUMN "accessibility_statement" varchar;
  ALTER TABLE "_site_osloregionen_v" ADD COLUMN "version_security_email" varchar;
  ALTER TABLE "_site_osloregionen_v" ADD COLUMN "version_accessibility_statement" varchar;
  ALTER TABLE "site_oslopolitan" ADD COLUMN "security_email" varchar;
  ALTER TABLE "site_oslopolitan" ADD COLUMN "accessibility_statement" varchar;
  ALTER TABLE "_site_oslopolitan_v" ADD COLUMN "version_security_email" varchar;
  ALTER TABLE "_site_oslopolitan_v" ADD COLUMN "version_accessibility_statement" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_osloregionen" DROP COLUMN "security_email";
  ALTER TABLE "site_osloregionen" DROP COLUMN "accessibility_statement";
  ALTER TABLE "_site_osloregionen_v" DROP COLUMN "version_security_email";
  ALTER TABLE "_site_osloregionen_v" DROP COLUMN "version_accessibility_statement";
  ALTER TABLE "site_oslopolitan" DROP COLUMN "security_email";
  ALTER TABLE "site_oslopolitan" DROP COLUMN "accessibility_statement";
  ALTER TABLE "_site_oslopolitan_v" DROP COLUMN "version_security_email";
  ALTER TABLE "_site_oslopolitan_v" DROP COLUMN "version_accessibility_statement";`)
}
