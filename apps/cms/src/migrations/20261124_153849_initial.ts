import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_site" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum_language" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum_news_kind" AS ENUM('news', 'press-release', 'op-ed', 'good-example');
  CREATE TYPE "public"."enum_news_sender" AS ENUM('secretariat', 'board', 'members', 'interest-policy-committee');
  CREATE TYPE "public"."enum_date_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_update_type" AS ENUM('minor', 'major');
  CREATE TYPE "public"."enum_origin" AS ENUM('editorial', 'deck', 'public-page');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_kind" AS ENUM('news', 'press-release', 'op-ed', 'good-example');
  CREATE TYPE "public"."enum__news_v_version_sender" AS ENUM('secretariat', 'board', 'members', 'interest-policy-committee');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_reports_kind" AS ENUM('partial-report', 'final-report', 'study', 'guide', 'annual-report', 'strategy');
  CREATE TYPE "public"."enum_reports_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__reports_v_version_kind" AS ENUM('partial-report', 'final-report', 'study', 'guide', 'annual-report', 'strategy');
  CREATE TYPE "public"."enum__reports_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__reports_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_campaigns_channels" AS ENUM('social-media', 'film', 'event', 'investor-network', 'other');
  CREATE TYPE "public"."enum_campaigns_videos_captions" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum_activity_status" AS ENUM('planned', 'active', 'finished');
  CREATE TYPE "public"."enum_campaigns_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum_campaigns_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaigns_v_version_channels" AS ENUM('social-media', 'film', 'event', 'investor-network', 'other');
  CREATE TYPE "public"."enum__campaigns_v_version_videos_captions" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum__campaigns_v_version_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum__campaigns_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaigns_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_newsletter_issues_items_kind" AS ENUM('document', 'text', 'image', 'events');
  CREATE TYPE "public"."enum_newsletter_issues_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum_newsletter_issues_send_state" AS ENUM('not-sent', 'scheduled', 'sending', 'paused', 'sent', 'cancelled');
  CREATE TYPE "public"."enum_newsletter_issues_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_items_kind" AS ENUM('document', 'text', 'image', 'events');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_send_state" AS ENUM('not-sent', 'scheduled', 'sending', 'paused', 'sent', 'cancelled');
  CREATE TYPE "public"."enum__newsletter_issues_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__newsletter_issues_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_pages_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_guides_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_audience" AS ENUM('talent', 'investor', 'partner', 'visitor');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_events_recording_captions" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('seminar', 'conference', 'recruitment-day', 'investor-day', 'hackathon', 'webinar');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_recording_captions" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('seminar', 'conference', 'recruitment-day', 'investor-day', 'hackathon', 'webinar');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_meetings_state" AS ENUM('save-the-date', 'notice', 'papers', 'held', 'minutes', 'moved', 'cancelled');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_version_state" AS ENUM('save-the-date', 'notice', 'papers', 'held', 'minutes', 'moved', 'cancelled');
  CREATE TYPE "public"."enum__meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_event_series_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__event_series_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__event_series_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_statements_kind" AS ENUM('statement', 'consultation-response');
  CREATE TYPE "public"."enum_statements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statements_v_version_kind" AS ENUM('statement', 'consultation-response');
  CREATE TYPE "public"."enum__statements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statements_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_governing_documents_kind" AS ENUM('strategy', 'programme', 'budget', 'agreement', 'annual-report', 'declaration');
  CREATE TYPE "public"."enum_governing_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__governing_documents_v_version_kind" AS ENUM('strategy', 'programme', 'budget', 'agreement', 'annual-report', 'declaration');
  CREATE TYPE "public"."enum__governing_documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__governing_documents_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_projects_kind" AS ENUM('project', 'dossier');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_version_kind" AS ENUM('project', 'dossier');
  CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_priority_areas_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__priority_areas_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__priority_areas_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_bodies_kind" AS ENUM('assembly', 'board', 'committee', 'administrative-group', 'secretariat');
  CREATE TYPE "public"."enum_bodies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__bodies_v_version_kind" AS ENUM('assembly', 'board', 'committee', 'administrative-group', 'secretariat');
  CREATE TYPE "public"."enum__bodies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__bodies_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_municipalities_member_kind" AS ENUM('municipality', 'county');
  CREATE TYPE "public"."enum_municipalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_version_member_kind" AS ENUM('municipality', 'county');
  CREATE TYPE "public"."enum__municipalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_sub_regions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sub_regions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sub_regions_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_sectors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sectors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sectors_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_files_language" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum_files_format" AS ENUM('pdf', 'geojson', 'topojson');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('301', '302');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'author', 'contributor', 'reviewer');
  CREATE TYPE "public"."enum_site_osloregionen_newsletter_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum__site_osloregionen_v_version_newsletter_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum_site_oslopolitan_newsletter_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum__site_oslopolitan_v_version_newsletter_list" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TABLE "news_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"body" jsonb,
  	"printed_in_outlet" varchar,
  	"printed_in_date" timestamp(3) with time zone,
  	"printed_in_url" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_news_kind" DEFAULT 'news',
  	"sender" "enum_news_sender",
  	"featured" boolean DEFAULT false,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"news_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_news_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_printed_in_outlet" varchar,
  	"version_printed_in_date" timestamp(3) with time zone,
  	"version_printed_in_url" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__news_v_version_kind" DEFAULT 'news',
  	"version_sender" "enum__news_v_version_sender",
  	"version_featured" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"news_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "reports_key_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "reports_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"body" jsonb,
  	"file_id" uuid,
  	"series" varchar,
  	"part" numeric,
  	"commissioned_by" varchar,
  	"replaces_id" uuid,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_reports_kind" DEFAULT 'study',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_reports_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "reports_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"reports_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_reports_v_version_key_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_reports_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_file_id" uuid,
  	"version_series" varchar,
  	"version_part" numeric,
  	"version_commissioned_by" varchar,
  	"version_replaces_id" uuid,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__reports_v_version_kind" DEFAULT 'study',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__reports_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__reports_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_reports_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_reports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"reports_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "campaigns_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_campaigns_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "campaigns_videos_captions" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_campaigns_videos_captions",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "campaigns_videos" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"poster_id" uuid,
  	"transcript" jsonb
  );
  
  CREATE TABLE "campaigns_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"label" varchar,
  	"source" varchar
  );
  
  CREATE TABLE "campaigns_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "campaigns" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"goal" varchar,
  	"body" jsonb,
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"call_to_action_label" varchar,
  	"call_to_action_href" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"status" "enum_activity_status" DEFAULT 'planned',
  	"audience" "enum_campaigns_audience",
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_campaigns_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "campaigns_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "campaigns_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"events_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"campaigns_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_campaigns_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__campaigns_v_version_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_videos_captions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__campaigns_v_version_videos_captions",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_videos" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"poster_id" uuid,
  	"transcript" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"label" varchar,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_campaigns_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_goal" varchar,
  	"version_body" jsonb,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_call_to_action_label" varchar,
  	"version_call_to_action_href" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_status" "enum_activity_status" DEFAULT 'planned',
  	"version_audience" "enum__campaigns_v_version_audience",
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__campaigns_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__campaigns_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_campaigns_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_campaigns_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"events_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"campaigns_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "newsletter_issues_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_newsletter_issues_items_kind" DEFAULT 'document',
  	"blurb" varchar,
  	"heading" varchar,
  	"text" jsonb,
  	"image_id" uuid
  );
  
  CREATE TABLE "newsletter_issues_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "newsletter_issues" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"subject" varchar,
  	"preheader" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"list" "enum_newsletter_issues_list" DEFAULT 'osloregionen',
  	"send_state" "enum_newsletter_issues_send_state" DEFAULT 'not-sent',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_newsletter_issues_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "newsletter_issues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"reports_id" uuid,
  	"campaigns_id" uuid,
  	"statements_id" uuid,
  	"projects_id" uuid,
  	"guides_id" uuid,
  	"events_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"people_id" uuid,
  	"newsletter_issues_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_newsletter_issues_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__newsletter_issues_v_version_items_kind" DEFAULT 'document',
  	"blurb" varchar,
  	"heading" varchar,
  	"text" jsonb,
  	"image_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_newsletter_issues_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_newsletter_issues_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_subject" varchar,
  	"version_preheader" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_list" "enum__newsletter_issues_v_version_list" DEFAULT 'osloregionen',
  	"version_send_state" "enum__newsletter_issues_v_version_send_state" DEFAULT 'not-sent',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__newsletter_issues_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__newsletter_issues_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_newsletter_issues_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"reports_id" uuid,
  	"campaigns_id" uuid,
  	"statements_id" uuid,
  	"projects_id" uuid,
  	"guides_id" uuid,
  	"events_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"people_id" uuid,
  	"newsletter_issues_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "pages_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"parent_id" uuid,
  	"audience" "enum_pages_audience",
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"pages_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_pages_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_parent_id" uuid,
  	"version_audience" "enum__pages_v_version_audience",
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"pages_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "guides_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" jsonb
  );
  
  CREATE TABLE "guides_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "guides_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "guides" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'en',
  	"audience" "enum_guides_audience" DEFAULT 'talent',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"guides_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_guides_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_guides_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'en',
  	"version_audience" "enum__guides_v_version_audience" DEFAULT 'talent',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guides_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"guides_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "events_programme_slots_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"organisation" varchar
  );
  
  CREATE TABLE "events_programme_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"time" varchar,
  	"title" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "events_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar
  );
  
  CREATE TABLE "events_recording_captions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_recording_captions",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"whole_day" boolean DEFAULT false,
  	"place" varchar,
  	"address" varchar,
  	"online_url" varchar,
  	"body" jsonb,
  	"registration_url" varchar,
  	"registration_deadline" timestamp(3) with time zone,
  	"price" varchar,
  	"series_id" uuid,
  	"recording_title" varchar,
  	"recording_url" varchar,
  	"recording_poster_id" uuid,
  	"recording_transcript" jsonb,
  	"recap_id" uuid,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_events_kind" DEFAULT 'seminar',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"events_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_events_v_version_programme_slots_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"organisation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_programme_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"time" varchar,
  	"title" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_recording_captions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_recording_captions",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_whole_day" boolean DEFAULT false,
  	"version_place" varchar,
  	"version_address" varchar,
  	"version_online_url" varchar,
  	"version_body" jsonb,
  	"version_registration_url" varchar,
  	"version_registration_deadline" timestamp(3) with time zone,
  	"version_price" varchar,
  	"version_series_id" uuid,
  	"version_recording_title" varchar,
  	"version_recording_url" varchar,
  	"version_recording_poster_id" uuid,
  	"version_recording_transcript" jsonb,
  	"version_recap_id" uuid,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__events_v_version_kind" DEFAULT 'seminar',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"events_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "meetings_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"title" varchar,
  	"description" varchar,
  	"statement_id" uuid
  );
  
  CREATE TABLE "meetings_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"whole_day" boolean DEFAULT false,
  	"place" varchar,
  	"address" varchar,
  	"online_url" varchar,
  	"body" jsonb,
  	"notice_id" uuid,
  	"minutes_id" uuid,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"held_by_id" uuid,
  	"state" "enum_meetings_state" DEFAULT 'save-the-date',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_meetings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"meetings_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_meetings_v_version_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"title" varchar,
  	"description" varchar,
  	"statement_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_meetings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_whole_day" boolean DEFAULT false,
  	"version_place" varchar,
  	"version_address" varchar,
  	"version_online_url" varchar,
  	"version_body" jsonb,
  	"version_notice_id" uuid,
  	"version_minutes_id" uuid,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_held_by_id" uuid,
  	"version_state" "enum__meetings_v_version_state" DEFAULT 'save-the-date',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__meetings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__meetings_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_meetings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" uuid,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"meetings_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "event_series" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"seo_image_id" uuid,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_event_series_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "event_series_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_event_series_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_seo_image_id" uuid,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__event_series_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__event_series_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_event_series_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "statements_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "statements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"matter" varchar,
  	"addressee" varchar,
  	"deadline" timestamp(3) with time zone,
  	"adopted_by_id" uuid,
  	"adopted_on" timestamp(3) with time zone,
  	"adopted_on_precision" "enum_date_precision" DEFAULT 'day',
  	"file_id" uuid,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_statements_kind" DEFAULT 'statement',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_statements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "statements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"statements_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_statements_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_statements_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_matter" varchar,
  	"version_addressee" varchar,
  	"version_deadline" timestamp(3) with time zone,
  	"version_adopted_by_id" uuid,
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_adopted_on_precision" "enum_date_precision" DEFAULT 'day',
  	"version_file_id" uuid,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__statements_v_version_kind" DEFAULT 'statement',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__statements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__statements_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_statements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"statements_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "governing_documents_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "governing_documents_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"on_behalf_of" varchar
  );
  
  CREATE TABLE "governing_documents_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "governing_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"period_from" numeric,
  	"period_to" numeric,
  	"adopted_by_id" uuid,
  	"adopted_on" timestamp(3) with time zone,
  	"adopted_on_precision" "enum_date_precision" DEFAULT 'day',
  	"file_id" uuid,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_governing_documents_kind" DEFAULT 'strategy',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_governing_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "governing_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"governing_documents_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_governing_documents_v_version_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governing_documents_v_version_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"on_behalf_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governing_documents_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_governing_documents_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_period_from" numeric,
  	"version_period_to" numeric,
  	"version_adopted_by_id" uuid,
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_adopted_on_precision" "enum_date_precision" DEFAULT 'day',
  	"version_file_id" uuid,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__governing_documents_v_version_kind" DEFAULT 'strategy',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__governing_documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__governing_documents_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_governing_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"governing_documents_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "projects_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"image_id" uuid,
  	"image_alt" varchar,
  	"period_from" numeric,
  	"period_to" numeric,
  	"funding" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_image_id" uuid,
  	"language" "enum_language" DEFAULT 'nb',
  	"kind" "enum_projects_kind" DEFAULT 'project',
  	"status" "enum_activity_status" DEFAULT 'active',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"update_type" "enum_update_type" DEFAULT 'minor',
  	"change_note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "projects_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_projects_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_projects_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_id" uuid,
  	"version_image_alt" varchar,
  	"version_period_from" numeric,
  	"version_period_to" numeric,
  	"version_funding" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_image_id" uuid,
  	"version_language" "enum_language" DEFAULT 'nb',
  	"version_kind" "enum__projects_v_version_kind" DEFAULT 'project',
  	"version_status" "enum_activity_status" DEFAULT 'active',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_update_type" "enum_update_type" DEFAULT 'minor',
  	"version_change_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__projects_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_projects_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"sectors_id" uuid,
  	"projects_id" uuid,
  	"people_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "priority_areas_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"goal" varchar
  );
  
  CREATE TABLE "priority_areas_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"slug" varchar
  );
  
  CREATE TABLE "priority_areas" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"period_from" numeric,
  	"period_to" numeric,
  	"seo_image_id" uuid,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_priority_areas_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "priority_areas_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_priority_areas_v_version_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"goal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_priority_areas_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_priority_areas_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_period_from" numeric,
  	"version_period_to" numeric,
  	"version_seo_image_id" uuid,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__priority_areas_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__priority_areas_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_priority_areas_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "bodies_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"name" varchar,
  	"on_behalf_of_other" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "bodies_memberships_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "bodies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"seo_image_id" uuid,
  	"kind" "enum_bodies_kind" DEFAULT 'committee',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_bodies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "bodies_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "bodies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid,
  	"sub_regions_id" uuid
  );
  
  CREATE TABLE "_bodies_v_version_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"name" varchar,
  	"on_behalf_of_other" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_bodies_v_version_memberships_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_bodies_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_seo_image_id" uuid,
  	"version_kind" "enum__bodies_v_version_kind" DEFAULT 'committee',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__bodies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__bodies_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_bodies_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_bodies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"municipalities_id" uuid,
  	"sub_regions_id" uuid
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"image_id" uuid,
  	"from" timestamp(3) with time zone,
  	"from_precision" "enum_date_precision" DEFAULT 'day',
  	"to" timestamp(3) with time zone,
  	"to_precision" "enum_date_precision" DEFAULT 'day',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"title" varchar,
  	"portfolio" varchar,
  	"image_alt" varchar,
  	"period_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_image_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_from_precision" "enum_date_precision" DEFAULT 'day',
  	"version_to" timestamp(3) with time zone,
  	"version_to_precision" "enum_date_precision" DEFAULT 'day',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_title" varchar,
  	"version_portfolio" varchar,
  	"version_image_alt" varchar,
  	"version_period_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "municipalities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"population" numeric,
  	"population_year" numeric,
  	"population_source" varchar,
  	"website" varchar,
  	"label_point" jsonb,
  	"member_kind" "enum_municipalities_member_kind" DEFAULT 'municipality',
  	"member_from" timestamp(3) with time zone,
  	"member_to" timestamp(3) with time zone,
  	"seo_image_id" uuid,
  	"number2024" varchar,
  	"number2020" varchar,
  	"county2024" varchar,
  	"county2020" varchar,
  	"sub_region_id" uuid,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_municipalities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "municipalities_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_municipalities_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_population" numeric,
  	"version_population_year" numeric,
  	"version_population_source" varchar,
  	"version_website" varchar,
  	"version_label_point" jsonb,
  	"version_member_kind" "enum__municipalities_v_version_member_kind" DEFAULT 'municipality',
  	"version_member_from" timestamp(3) with time zone,
  	"version_member_to" timestamp(3) with time zone,
  	"version_seo_image_id" uuid,
  	"version_number2024" varchar,
  	"version_number2020" varchar,
  	"version_county2024" varchar,
  	"version_county2020" varchar,
  	"version_sub_region_id" uuid,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__municipalities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__municipalities_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_municipalities_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sub_regions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"seo_image_id" uuid,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sub_regions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sub_regions_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sub_regions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_seo_image_id" uuid,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sub_regions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sub_regions_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_sub_regions_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sectors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"seo_image_id" uuid,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"review_by" timestamp(3) with time zone,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sectors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sectors_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sectors_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_seo_image_id" uuid,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_review_by" timestamp(3) with time zone,
  	"version_origin" "enum_origin" DEFAULT 'editorial',
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sectors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sectors_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_sectors_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"title" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"renditions" jsonb,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"language" "enum_files_language",
  	"description" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"format" "enum_files_format",
  	"pages" numeric,
  	"tagged" boolean,
  	"has_text" boolean,
  	"text" jsonb,
  	"cover" jsonb,
  	"origin" "enum_origin" DEFAULT 'editorial',
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site" "enum_site" DEFAULT 'osloregionen' NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"kind" "enum_redirects_kind" DEFAULT '301' NOT NULL,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'author' NOT NULL,
  	"municipality_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid,
  	"reports_id" uuid,
  	"campaigns_id" uuid,
  	"newsletter_issues_id" uuid,
  	"pages_id" uuid,
  	"guides_id" uuid,
  	"events_id" uuid,
  	"meetings_id" uuid,
  	"event_series_id" uuid,
  	"statements_id" uuid,
  	"governing_documents_id" uuid,
  	"projects_id" uuid,
  	"priority_areas_id" uuid,
  	"bodies_id" uuid,
  	"people_id" uuid,
  	"municipalities_id" uuid,
  	"sub_regions_id" uuid,
  	"sectors_id" uuid,
  	"media_id" uuid,
  	"files_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_osloregionen_front_page_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_osloregionen_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_osloregionen_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_osloregionen_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_osloregionen" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"front_page_hero_kicker" varchar,
  	"front_page_hero_title" varchar,
  	"front_page_hero_lead" varchar,
  	"announcement_text" varchar,
  	"announcement_link_label" varchar,
  	"announcement_link_href" varchar,
  	"announcement_urgent" boolean DEFAULT false,
  	"footer_text" varchar,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"contact_email" varchar,
  	"newsletter_list" "enum_site_osloregionen_newsletter_list" DEFAULT 'osloregionen',
  	"licence" varchar DEFAULT 'NLOD 2.0',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_osloregionen_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid
  );
  
  CREATE TABLE "_site_osloregionen_v_version_front_page_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_osloregionen_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_osloregionen_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_osloregionen_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_osloregionen_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_front_page_hero_kicker" varchar,
  	"version_front_page_hero_title" varchar,
  	"version_front_page_hero_lead" varchar,
  	"version_announcement_text" varchar,
  	"version_announcement_link_label" varchar,
  	"version_announcement_link_href" varchar,
  	"version_announcement_urgent" boolean DEFAULT false,
  	"version_footer_text" varchar,
  	"version_name" varchar NOT NULL,
  	"version_description" varchar,
  	"version_contact_email" varchar,
  	"version_newsletter_list" "enum__site_osloregionen_v_version_newsletter_list" DEFAULT 'osloregionen',
  	"version_licence" varchar DEFAULT 'NLOD 2.0',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_osloregionen_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid
  );
  
  CREATE TABLE "site_oslopolitan_front_page_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_oslopolitan_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_oslopolitan_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_oslopolitan_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_oslopolitan" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"front_page_hero_kicker" varchar,
  	"front_page_hero_title" varchar,
  	"front_page_hero_lead" varchar,
  	"announcement_text" varchar,
  	"announcement_link_label" varchar,
  	"announcement_link_href" varchar,
  	"announcement_urgent" boolean DEFAULT false,
  	"footer_text" varchar,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"contact_email" varchar,
  	"newsletter_list" "enum_site_oslopolitan_newsletter_list" DEFAULT 'oslopolitan',
  	"licence" varchar DEFAULT 'NLOD 2.0',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_oslopolitan_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid
  );
  
  CREATE TABLE "_site_oslopolitan_v_version_front_page_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_oslopolitan_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_oslopolitan_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_oslopolitan_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_oslopolitan_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_front_page_hero_kicker" varchar,
  	"version_front_page_hero_title" varchar,
  	"version_front_page_hero_lead" varchar,
  	"version_announcement_text" varchar,
  	"version_announcement_link_label" varchar,
  	"version_announcement_link_href" varchar,
  	"version_announcement_urgent" boolean DEFAULT false,
  	"version_footer_text" varchar,
  	"version_name" varchar NOT NULL,
  	"version_description" varchar,
  	"version_contact_email" varchar,
  	"version_newsletter_list" "enum__site_oslopolitan_v_version_newsletter_list" DEFAULT 'oslopolitan',
  	"version_licence" varchar DEFAULT 'NLOD 2.0',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_oslopolitan_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"news_id" uuid
  );
  
  CREATE TABLE "organisation_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL
  );
  
  CREATE TABLE "organisation_figures_locales" (
  	"value" varchar NOT NULL,
  	"unit" varchar,
  	"label" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "organisation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_organisation_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisation_v_version_figures_locales" (
  	"value" varchar NOT NULL,
  	"unit" varchar,
  	"label" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisation_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news_sites" ADD CONSTRAINT "news_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_sites" ADD CONSTRAINT "_news_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_key_findings" ADD CONSTRAINT "reports_key_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_sites" ADD CONSTRAINT "reports_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_replaces_id_reports_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_texts" ADD CONSTRAINT "reports_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_key_findings" ADD CONSTRAINT "_reports_v_version_key_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_sites" ADD CONSTRAINT "_reports_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_parent_id_reports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_file_id_files_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_replaces_id_reports_id_fk" FOREIGN KEY ("version_replaces_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_texts" ADD CONSTRAINT "_reports_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_channels" ADD CONSTRAINT "campaigns_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_videos_captions" ADD CONSTRAINT "campaigns_videos_captions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns_videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_videos" ADD CONSTRAINT "campaigns_videos_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_videos" ADD CONSTRAINT "campaigns_videos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_results" ADD CONSTRAINT "campaigns_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_sites" ADD CONSTRAINT "campaigns_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns_texts" ADD CONSTRAINT "campaigns_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_channels" ADD CONSTRAINT "_campaigns_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_videos_captions" ADD CONSTRAINT "_campaigns_v_version_videos_captions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v_version_videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_videos" ADD CONSTRAINT "_campaigns_v_version_videos_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_videos" ADD CONSTRAINT "_campaigns_v_version_videos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_results" ADD CONSTRAINT "_campaigns_v_version_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_sites" ADD CONSTRAINT "_campaigns_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_parent_id_campaigns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_texts" ADD CONSTRAINT "_campaigns_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_items" ADD CONSTRAINT "newsletter_issues_items_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues_items" ADD CONSTRAINT "newsletter_issues_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_sites" ADD CONSTRAINT "newsletter_issues_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "newsletter_issues_rels" ADD CONSTRAINT "newsletter_issues_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_version_items" ADD CONSTRAINT "_newsletter_issues_v_version_items_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_version_items" ADD CONSTRAINT "_newsletter_issues_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_version_sites" ADD CONSTRAINT "_newsletter_issues_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_parent_id_newsletter_issues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v" ADD CONSTRAINT "_newsletter_issues_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_newsletter_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_newsletter_issues_v_rels" ADD CONSTRAINT "_newsletter_issues_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_sites" ADD CONSTRAINT "pages_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_sites" ADD CONSTRAINT "_pages_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_steps" ADD CONSTRAINT "guides_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_services" ADD CONSTRAINT "guides_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_sites" ADD CONSTRAINT "guides_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_steps" ADD CONSTRAINT "_guides_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_services" ADD CONSTRAINT "_guides_v_version_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_sites" ADD CONSTRAINT "_guides_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme_slots_speakers" ADD CONSTRAINT "events_programme_slots_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_programme_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme_slots" ADD CONSTRAINT "events_programme_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recording_captions" ADD CONSTRAINT "events_recording_captions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_sites" ADD CONSTRAINT "events_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_series_id_event_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."event_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_recording_poster_id_media_id_fk" FOREIGN KEY ("recording_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_recap_id_news_id_fk" FOREIGN KEY ("recap_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_slots_speakers" ADD CONSTRAINT "_events_v_version_programme_slots_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_programme_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_slots" ADD CONSTRAINT "_events_v_version_programme_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recording_captions" ADD CONSTRAINT "_events_v_version_recording_captions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_sites" ADD CONSTRAINT "_events_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_series_id_event_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."event_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_recording_poster_id_media_id_fk" FOREIGN KEY ("version_recording_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_recap_id_news_id_fk" FOREIGN KEY ("version_recap_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_cases" ADD CONSTRAINT "meetings_cases_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_cases" ADD CONSTRAINT "meetings_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_sites" ADD CONSTRAINT "meetings_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_notice_id_files_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_minutes_id_files_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_held_by_id_bodies_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_cases" ADD CONSTRAINT "_meetings_v_version_cases_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_cases" ADD CONSTRAINT "_meetings_v_version_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_sites" ADD CONSTRAINT "_meetings_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_notice_id_files_id_fk" FOREIGN KEY ("version_notice_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_minutes_id_files_id_fk" FOREIGN KEY ("version_minutes_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_held_by_id_bodies_id_fk" FOREIGN KEY ("version_held_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "event_series" ADD CONSTRAINT "event_series_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_series" ADD CONSTRAINT "event_series_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_series" ADD CONSTRAINT "event_series_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "event_series_locales" ADD CONSTRAINT "event_series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."event_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_event_series_v" ADD CONSTRAINT "_event_series_v_parent_id_event_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."event_series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_series_v" ADD CONSTRAINT "_event_series_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_series_v" ADD CONSTRAINT "_event_series_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_series_v" ADD CONSTRAINT "_event_series_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_event_series_v_locales" ADD CONSTRAINT "_event_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_event_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_sites" ADD CONSTRAINT "statements_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_adopted_by_id_bodies_id_fk" FOREIGN KEY ("adopted_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements" ADD CONSTRAINT "statements_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statements_rels" ADD CONSTRAINT "statements_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_version_sites" ADD CONSTRAINT "_statements_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_parent_id_statements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_adopted_by_id_bodies_id_fk" FOREIGN KEY ("version_adopted_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_file_id_files_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v" ADD CONSTRAINT "_statements_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statements_v_rels" ADD CONSTRAINT "_statements_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_points" ADD CONSTRAINT "governing_documents_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_signatories" ADD CONSTRAINT "governing_documents_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_sites" ADD CONSTRAINT "governing_documents_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_adopted_by_id_bodies_id_fk" FOREIGN KEY ("adopted_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents" ADD CONSTRAINT "governing_documents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_governing_documents_fk" FOREIGN KEY ("governing_documents_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governing_documents_rels" ADD CONSTRAINT "governing_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_version_points" ADD CONSTRAINT "_governing_documents_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governing_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_version_signatories" ADD CONSTRAINT "_governing_documents_v_version_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governing_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_version_sites" ADD CONSTRAINT "_governing_documents_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_governing_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_parent_id_governing_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governing_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_adopted_by_id_bodies_id_fk" FOREIGN KEY ("version_adopted_by_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_file_id_files_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v" ADD CONSTRAINT "_governing_documents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_governing_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_governing_documents_fk" FOREIGN KEY ("governing_documents_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governing_documents_v_rels" ADD CONSTRAINT "_governing_documents_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_sites" ADD CONSTRAINT "projects_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_texts" ADD CONSTRAINT "projects_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_sites" ADD CONSTRAINT "_projects_v_version_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_texts" ADD CONSTRAINT "_projects_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "priority_areas_goals" ADD CONSTRAINT "priority_areas_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "priority_areas_aliases" ADD CONSTRAINT "priority_areas_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "priority_areas" ADD CONSTRAINT "priority_areas_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "priority_areas" ADD CONSTRAINT "priority_areas_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "priority_areas" ADD CONSTRAINT "priority_areas_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "priority_areas_locales" ADD CONSTRAINT "priority_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_priority_areas_v_version_goals" ADD CONSTRAINT "_priority_areas_v_version_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_priority_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_priority_areas_v_version_aliases" ADD CONSTRAINT "_priority_areas_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_priority_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_priority_areas_v" ADD CONSTRAINT "_priority_areas_v_parent_id_priority_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."priority_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_priority_areas_v" ADD CONSTRAINT "_priority_areas_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_priority_areas_v" ADD CONSTRAINT "_priority_areas_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_priority_areas_v" ADD CONSTRAINT "_priority_areas_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_priority_areas_v_locales" ADD CONSTRAINT "_priority_areas_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_priority_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies_memberships" ADD CONSTRAINT "bodies_memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bodies_memberships" ADD CONSTRAINT "bodies_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies_memberships_locales" ADD CONSTRAINT "bodies_memberships_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bodies_memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies" ADD CONSTRAINT "bodies_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bodies" ADD CONSTRAINT "bodies_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bodies" ADD CONSTRAINT "bodies_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bodies_locales" ADD CONSTRAINT "bodies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies_rels" ADD CONSTRAINT "bodies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies_rels" ADD CONSTRAINT "bodies_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bodies_rels" ADD CONSTRAINT "bodies_rels_sub_regions_fk" FOREIGN KEY ("sub_regions_id") REFERENCES "public"."sub_regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v_version_memberships" ADD CONSTRAINT "_bodies_v_version_memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v_version_memberships" ADD CONSTRAINT "_bodies_v_version_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v_version_memberships_locales" ADD CONSTRAINT "_bodies_v_version_memberships_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_bodies_v_version_memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v" ADD CONSTRAINT "_bodies_v_parent_id_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v" ADD CONSTRAINT "_bodies_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v" ADD CONSTRAINT "_bodies_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v" ADD CONSTRAINT "_bodies_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bodies_v_locales" ADD CONSTRAINT "_bodies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v_rels" ADD CONSTRAINT "_bodies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v_rels" ADD CONSTRAINT "_bodies_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bodies_v_rels" ADD CONSTRAINT "_bodies_v_rels_sub_regions_fk" FOREIGN KEY ("sub_regions_id") REFERENCES "public"."sub_regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_sub_region_id_sub_regions_id_fk" FOREIGN KEY ("sub_region_id") REFERENCES "public"."sub_regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities_locales" ADD CONSTRAINT "municipalities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_sub_region_id_sub_regions_id_fk" FOREIGN KEY ("version_sub_region_id") REFERENCES "public"."sub_regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v_locales" ADD CONSTRAINT "_municipalities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sub_regions" ADD CONSTRAINT "sub_regions_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sub_regions" ADD CONSTRAINT "sub_regions_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sub_regions" ADD CONSTRAINT "sub_regions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sub_regions_locales" ADD CONSTRAINT "sub_regions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sub_regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sub_regions_v" ADD CONSTRAINT "_sub_regions_v_parent_id_sub_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sub_regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sub_regions_v" ADD CONSTRAINT "_sub_regions_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sub_regions_v" ADD CONSTRAINT "_sub_regions_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sub_regions_v" ADD CONSTRAINT "_sub_regions_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sub_regions_v_locales" ADD CONSTRAINT "_sub_regions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sub_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sectors" ADD CONSTRAINT "sectors_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors" ADD CONSTRAINT "sectors_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors" ADD CONSTRAINT "sectors_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors_locales" ADD CONSTRAINT "sectors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sectors_v" ADD CONSTRAINT "_sectors_v_parent_id_sectors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sectors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sectors_v" ADD CONSTRAINT "_sectors_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sectors_v" ADD CONSTRAINT "_sectors_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sectors_v" ADD CONSTRAINT "_sectors_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sectors_v_locales" ADD CONSTRAINT "_sectors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sectors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "files" ADD CONSTRAINT "files_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_newsletter_issues_fk" FOREIGN KEY ("newsletter_issues_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_event_series_fk" FOREIGN KEY ("event_series_id") REFERENCES "public"."event_series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_statements_fk" FOREIGN KEY ("statements_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_governing_documents_fk" FOREIGN KEY ("governing_documents_id") REFERENCES "public"."governing_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bodies_fk" FOREIGN KEY ("bodies_id") REFERENCES "public"."bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sub_regions_fk" FOREIGN KEY ("sub_regions_id") REFERENCES "public"."sub_regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_front_page_hero_links" ADD CONSTRAINT "site_osloregionen_front_page_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_osloregionen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_navigation" ADD CONSTRAINT "site_osloregionen_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_osloregionen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_footer_links" ADD CONSTRAINT "site_osloregionen_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_osloregionen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_social" ADD CONSTRAINT "site_osloregionen_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_osloregionen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_rels" ADD CONSTRAINT "site_osloregionen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_osloregionen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_osloregionen_rels" ADD CONSTRAINT "site_osloregionen_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_version_front_page_hero_links" ADD CONSTRAINT "_site_osloregionen_v_version_front_page_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_osloregionen_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_version_navigation" ADD CONSTRAINT "_site_osloregionen_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_osloregionen_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_version_footer_links" ADD CONSTRAINT "_site_osloregionen_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_osloregionen_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_version_social" ADD CONSTRAINT "_site_osloregionen_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_osloregionen_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_rels" ADD CONSTRAINT "_site_osloregionen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_osloregionen_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_osloregionen_v_rels" ADD CONSTRAINT "_site_osloregionen_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_front_page_hero_links" ADD CONSTRAINT "site_oslopolitan_front_page_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_oslopolitan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_navigation" ADD CONSTRAINT "site_oslopolitan_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_oslopolitan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_footer_links" ADD CONSTRAINT "site_oslopolitan_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_oslopolitan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_social" ADD CONSTRAINT "site_oslopolitan_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_oslopolitan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_rels" ADD CONSTRAINT "site_oslopolitan_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_oslopolitan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_oslopolitan_rels" ADD CONSTRAINT "site_oslopolitan_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_version_front_page_hero_links" ADD CONSTRAINT "_site_oslopolitan_v_version_front_page_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_oslopolitan_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_version_navigation" ADD CONSTRAINT "_site_oslopolitan_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_oslopolitan_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_version_footer_links" ADD CONSTRAINT "_site_oslopolitan_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_oslopolitan_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_version_social" ADD CONSTRAINT "_site_oslopolitan_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_oslopolitan_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_rels" ADD CONSTRAINT "_site_oslopolitan_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_oslopolitan_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_oslopolitan_v_rels" ADD CONSTRAINT "_site_oslopolitan_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_figures" ADD CONSTRAINT "organisation_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_figures_locales" ADD CONSTRAINT "organisation_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_figures" ADD CONSTRAINT "_organisation_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_figures_locales" ADD CONSTRAINT "_organisation_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_sites_order_idx" ON "news_sites" USING btree ("order");
  CREATE INDEX "news_sites_parent_idx" ON "news_sites" USING btree ("parent_id");
  CREATE INDEX "news_image_idx" ON "news" USING btree ("image_id");
  CREATE INDEX "news_seo_seo_image_idx" ON "news" USING btree ("seo_image_id");
  CREATE INDEX "news_language_idx" ON "news" USING btree ("language");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_created_by_idx" ON "news" USING btree ("created_by_id");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_priority_areas_id_idx" ON "news_rels" USING btree ("priority_areas_id");
  CREATE INDEX "news_rels_municipalities_id_idx" ON "news_rels" USING btree ("municipalities_id");
  CREATE INDEX "news_rels_sectors_id_idx" ON "news_rels" USING btree ("sectors_id");
  CREATE INDEX "news_rels_projects_id_idx" ON "news_rels" USING btree ("projects_id");
  CREATE INDEX "news_rels_people_id_idx" ON "news_rels" USING btree ("people_id");
  CREATE INDEX "news_rels_news_id_idx" ON "news_rels" USING btree ("news_id");
  CREATE INDEX "news_rels_users_id_idx" ON "news_rels" USING btree ("users_id");
  CREATE INDEX "_news_v_version_sites_order_idx" ON "_news_v_version_sites" USING btree ("order");
  CREATE INDEX "_news_v_version_sites_parent_idx" ON "_news_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_image_idx" ON "_news_v" USING btree ("version_image_id");
  CREATE INDEX "_news_v_version_seo_version_seo_image_idx" ON "_news_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_news_v_version_version_language_idx" ON "_news_v" USING btree ("version_language");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_created_by_idx" ON "_news_v" USING btree ("version_created_by_id");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_priority_areas_id_idx" ON "_news_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_news_v_rels_municipalities_id_idx" ON "_news_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_news_v_rels_sectors_id_idx" ON "_news_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_news_v_rels_projects_id_idx" ON "_news_v_rels" USING btree ("projects_id");
  CREATE INDEX "_news_v_rels_people_id_idx" ON "_news_v_rels" USING btree ("people_id");
  CREATE INDEX "_news_v_rels_news_id_idx" ON "_news_v_rels" USING btree ("news_id");
  CREATE INDEX "_news_v_rels_users_id_idx" ON "_news_v_rels" USING btree ("users_id");
  CREATE INDEX "reports_key_findings_order_idx" ON "reports_key_findings" USING btree ("_order");
  CREATE INDEX "reports_key_findings_parent_id_idx" ON "reports_key_findings" USING btree ("_parent_id");
  CREATE INDEX "reports_sites_order_idx" ON "reports_sites" USING btree ("order");
  CREATE INDEX "reports_sites_parent_idx" ON "reports_sites" USING btree ("parent_id");
  CREATE INDEX "reports_image_idx" ON "reports" USING btree ("image_id");
  CREATE INDEX "reports_file_idx" ON "reports" USING btree ("file_id");
  CREATE INDEX "reports_replaces_idx" ON "reports" USING btree ("replaces_id");
  CREATE INDEX "reports_seo_seo_image_idx" ON "reports" USING btree ("seo_image_id");
  CREATE INDEX "reports_language_idx" ON "reports" USING btree ("language");
  CREATE UNIQUE INDEX "reports_slug_idx" ON "reports" USING btree ("slug");
  CREATE INDEX "reports_published_at_idx" ON "reports" USING btree ("published_at");
  CREATE INDEX "reports_created_by_idx" ON "reports" USING btree ("created_by_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "reports_deleted_at_idx" ON "reports" USING btree ("deleted_at");
  CREATE INDEX "reports__status_idx" ON "reports" USING btree ("_status");
  CREATE INDEX "reports_texts_order_parent" ON "reports_texts" USING btree ("order","parent_id");
  CREATE INDEX "reports_rels_order_idx" ON "reports_rels" USING btree ("order");
  CREATE INDEX "reports_rels_parent_idx" ON "reports_rels" USING btree ("parent_id");
  CREATE INDEX "reports_rels_path_idx" ON "reports_rels" USING btree ("path");
  CREATE INDEX "reports_rels_files_id_idx" ON "reports_rels" USING btree ("files_id");
  CREATE INDEX "reports_rels_priority_areas_id_idx" ON "reports_rels" USING btree ("priority_areas_id");
  CREATE INDEX "reports_rels_municipalities_id_idx" ON "reports_rels" USING btree ("municipalities_id");
  CREATE INDEX "reports_rels_sectors_id_idx" ON "reports_rels" USING btree ("sectors_id");
  CREATE INDEX "reports_rels_projects_id_idx" ON "reports_rels" USING btree ("projects_id");
  CREATE INDEX "reports_rels_people_id_idx" ON "reports_rels" USING btree ("people_id");
  CREATE INDEX "reports_rels_reports_id_idx" ON "reports_rels" USING btree ("reports_id");
  CREATE INDEX "reports_rels_users_id_idx" ON "reports_rels" USING btree ("users_id");
  CREATE INDEX "_reports_v_version_key_findings_order_idx" ON "_reports_v_version_key_findings" USING btree ("_order");
  CREATE INDEX "_reports_v_version_key_findings_parent_id_idx" ON "_reports_v_version_key_findings" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_sites_order_idx" ON "_reports_v_version_sites" USING btree ("order");
  CREATE INDEX "_reports_v_version_sites_parent_idx" ON "_reports_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_reports_v_parent_idx" ON "_reports_v" USING btree ("parent_id");
  CREATE INDEX "_reports_v_version_version_image_idx" ON "_reports_v" USING btree ("version_image_id");
  CREATE INDEX "_reports_v_version_version_file_idx" ON "_reports_v" USING btree ("version_file_id");
  CREATE INDEX "_reports_v_version_version_replaces_idx" ON "_reports_v" USING btree ("version_replaces_id");
  CREATE INDEX "_reports_v_version_seo_version_seo_image_idx" ON "_reports_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_reports_v_version_version_language_idx" ON "_reports_v" USING btree ("version_language");
  CREATE INDEX "_reports_v_version_version_slug_idx" ON "_reports_v" USING btree ("version_slug");
  CREATE INDEX "_reports_v_version_version_published_at_idx" ON "_reports_v" USING btree ("version_published_at");
  CREATE INDEX "_reports_v_version_version_created_by_idx" ON "_reports_v" USING btree ("version_created_by_id");
  CREATE INDEX "_reports_v_version_version_updated_at_idx" ON "_reports_v" USING btree ("version_updated_at");
  CREATE INDEX "_reports_v_version_version_created_at_idx" ON "_reports_v" USING btree ("version_created_at");
  CREATE INDEX "_reports_v_version_version_deleted_at_idx" ON "_reports_v" USING btree ("version_deleted_at");
  CREATE INDEX "_reports_v_version_version__status_idx" ON "_reports_v" USING btree ("version__status");
  CREATE INDEX "_reports_v_created_at_idx" ON "_reports_v" USING btree ("created_at");
  CREATE INDEX "_reports_v_updated_at_idx" ON "_reports_v" USING btree ("updated_at");
  CREATE INDEX "_reports_v_snapshot_idx" ON "_reports_v" USING btree ("snapshot");
  CREATE INDEX "_reports_v_published_locale_idx" ON "_reports_v" USING btree ("published_locale");
  CREATE INDEX "_reports_v_latest_idx" ON "_reports_v" USING btree ("latest");
  CREATE INDEX "_reports_v_autosave_idx" ON "_reports_v" USING btree ("autosave");
  CREATE INDEX "_reports_v_texts_order_parent" ON "_reports_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_reports_v_rels_order_idx" ON "_reports_v_rels" USING btree ("order");
  CREATE INDEX "_reports_v_rels_parent_idx" ON "_reports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_reports_v_rels_path_idx" ON "_reports_v_rels" USING btree ("path");
  CREATE INDEX "_reports_v_rels_files_id_idx" ON "_reports_v_rels" USING btree ("files_id");
  CREATE INDEX "_reports_v_rels_priority_areas_id_idx" ON "_reports_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_reports_v_rels_municipalities_id_idx" ON "_reports_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_reports_v_rels_sectors_id_idx" ON "_reports_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_reports_v_rels_projects_id_idx" ON "_reports_v_rels" USING btree ("projects_id");
  CREATE INDEX "_reports_v_rels_people_id_idx" ON "_reports_v_rels" USING btree ("people_id");
  CREATE INDEX "_reports_v_rels_reports_id_idx" ON "_reports_v_rels" USING btree ("reports_id");
  CREATE INDEX "_reports_v_rels_users_id_idx" ON "_reports_v_rels" USING btree ("users_id");
  CREATE INDEX "campaigns_channels_order_idx" ON "campaigns_channels" USING btree ("order");
  CREATE INDEX "campaigns_channels_parent_idx" ON "campaigns_channels" USING btree ("parent_id");
  CREATE INDEX "campaigns_videos_captions_order_idx" ON "campaigns_videos_captions" USING btree ("order");
  CREATE INDEX "campaigns_videos_captions_parent_idx" ON "campaigns_videos_captions" USING btree ("parent_id");
  CREATE INDEX "campaigns_videos_order_idx" ON "campaigns_videos" USING btree ("_order");
  CREATE INDEX "campaigns_videos_parent_id_idx" ON "campaigns_videos" USING btree ("_parent_id");
  CREATE INDEX "campaigns_videos_poster_idx" ON "campaigns_videos" USING btree ("poster_id");
  CREATE INDEX "campaigns_results_order_idx" ON "campaigns_results" USING btree ("_order");
  CREATE INDEX "campaigns_results_parent_id_idx" ON "campaigns_results" USING btree ("_parent_id");
  CREATE INDEX "campaigns_sites_order_idx" ON "campaigns_sites" USING btree ("order");
  CREATE INDEX "campaigns_sites_parent_idx" ON "campaigns_sites" USING btree ("parent_id");
  CREATE INDEX "campaigns_image_idx" ON "campaigns" USING btree ("image_id");
  CREATE INDEX "campaigns_seo_seo_image_idx" ON "campaigns" USING btree ("seo_image_id");
  CREATE INDEX "campaigns_language_idx" ON "campaigns" USING btree ("language");
  CREATE UNIQUE INDEX "campaigns_slug_idx" ON "campaigns" USING btree ("slug");
  CREATE INDEX "campaigns_published_at_idx" ON "campaigns" USING btree ("published_at");
  CREATE INDEX "campaigns_created_by_idx" ON "campaigns" USING btree ("created_by_id");
  CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
  CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
  CREATE INDEX "campaigns_deleted_at_idx" ON "campaigns" USING btree ("deleted_at");
  CREATE INDEX "campaigns__status_idx" ON "campaigns" USING btree ("_status");
  CREATE INDEX "campaigns_texts_order_parent" ON "campaigns_texts" USING btree ("order","parent_id");
  CREATE INDEX "campaigns_rels_order_idx" ON "campaigns_rels" USING btree ("order");
  CREATE INDEX "campaigns_rels_parent_idx" ON "campaigns_rels" USING btree ("parent_id");
  CREATE INDEX "campaigns_rels_path_idx" ON "campaigns_rels" USING btree ("path");
  CREATE INDEX "campaigns_rels_news_id_idx" ON "campaigns_rels" USING btree ("news_id");
  CREATE INDEX "campaigns_rels_events_id_idx" ON "campaigns_rels" USING btree ("events_id");
  CREATE INDEX "campaigns_rels_priority_areas_id_idx" ON "campaigns_rels" USING btree ("priority_areas_id");
  CREATE INDEX "campaigns_rels_municipalities_id_idx" ON "campaigns_rels" USING btree ("municipalities_id");
  CREATE INDEX "campaigns_rels_sectors_id_idx" ON "campaigns_rels" USING btree ("sectors_id");
  CREATE INDEX "campaigns_rels_projects_id_idx" ON "campaigns_rels" USING btree ("projects_id");
  CREATE INDEX "campaigns_rels_people_id_idx" ON "campaigns_rels" USING btree ("people_id");
  CREATE INDEX "campaigns_rels_campaigns_id_idx" ON "campaigns_rels" USING btree ("campaigns_id");
  CREATE INDEX "campaigns_rels_users_id_idx" ON "campaigns_rels" USING btree ("users_id");
  CREATE INDEX "_campaigns_v_version_channels_order_idx" ON "_campaigns_v_version_channels" USING btree ("order");
  CREATE INDEX "_campaigns_v_version_channels_parent_idx" ON "_campaigns_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_videos_captions_order_idx" ON "_campaigns_v_version_videos_captions" USING btree ("order");
  CREATE INDEX "_campaigns_v_version_videos_captions_parent_idx" ON "_campaigns_v_version_videos_captions" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_videos_order_idx" ON "_campaigns_v_version_videos" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_videos_parent_id_idx" ON "_campaigns_v_version_videos" USING btree ("_parent_id");
  CREATE INDEX "_campaigns_v_version_videos_poster_idx" ON "_campaigns_v_version_videos" USING btree ("poster_id");
  CREATE INDEX "_campaigns_v_version_results_order_idx" ON "_campaigns_v_version_results" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_results_parent_id_idx" ON "_campaigns_v_version_results" USING btree ("_parent_id");
  CREATE INDEX "_campaigns_v_version_sites_order_idx" ON "_campaigns_v_version_sites" USING btree ("order");
  CREATE INDEX "_campaigns_v_version_sites_parent_idx" ON "_campaigns_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_parent_idx" ON "_campaigns_v" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_version_image_idx" ON "_campaigns_v" USING btree ("version_image_id");
  CREATE INDEX "_campaigns_v_version_seo_version_seo_image_idx" ON "_campaigns_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_campaigns_v_version_version_language_idx" ON "_campaigns_v" USING btree ("version_language");
  CREATE INDEX "_campaigns_v_version_version_slug_idx" ON "_campaigns_v" USING btree ("version_slug");
  CREATE INDEX "_campaigns_v_version_version_published_at_idx" ON "_campaigns_v" USING btree ("version_published_at");
  CREATE INDEX "_campaigns_v_version_version_created_by_idx" ON "_campaigns_v" USING btree ("version_created_by_id");
  CREATE INDEX "_campaigns_v_version_version_updated_at_idx" ON "_campaigns_v" USING btree ("version_updated_at");
  CREATE INDEX "_campaigns_v_version_version_created_at_idx" ON "_campaigns_v" USING btree ("version_created_at");
  CREATE INDEX "_campaigns_v_version_version_deleted_at_idx" ON "_campaigns_v" USING btree ("version_deleted_at");
  CREATE INDEX "_campaigns_v_version_version__status_idx" ON "_campaigns_v" USING btree ("version__status");
  CREATE INDEX "_campaigns_v_created_at_idx" ON "_campaigns_v" USING btree ("created_at");
  CREATE INDEX "_campaigns_v_updated_at_idx" ON "_campaigns_v" USING btree ("updated_at");
  CREATE INDEX "_campaigns_v_snapshot_idx" ON "_campaigns_v" USING btree ("snapshot");
  CREATE INDEX "_campaigns_v_published_locale_idx" ON "_campaigns_v" USING btree ("published_locale");
  CREATE INDEX "_campaigns_v_latest_idx" ON "_campaigns_v" USING btree ("latest");
  CREATE INDEX "_campaigns_v_autosave_idx" ON "_campaigns_v" USING btree ("autosave");
  CREATE INDEX "_campaigns_v_texts_order_parent" ON "_campaigns_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_campaigns_v_rels_order_idx" ON "_campaigns_v_rels" USING btree ("order");
  CREATE INDEX "_campaigns_v_rels_parent_idx" ON "_campaigns_v_rels" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_rels_path_idx" ON "_campaigns_v_rels" USING btree ("path");
  CREATE INDEX "_campaigns_v_rels_news_id_idx" ON "_campaigns_v_rels" USING btree ("news_id");
  CREATE INDEX "_campaigns_v_rels_events_id_idx" ON "_campaigns_v_rels" USING btree ("events_id");
  CREATE INDEX "_campaigns_v_rels_priority_areas_id_idx" ON "_campaigns_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_campaigns_v_rels_municipalities_id_idx" ON "_campaigns_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_campaigns_v_rels_sectors_id_idx" ON "_campaigns_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_campaigns_v_rels_projects_id_idx" ON "_campaigns_v_rels" USING btree ("projects_id");
  CREATE INDEX "_campaigns_v_rels_people_id_idx" ON "_campaigns_v_rels" USING btree ("people_id");
  CREATE INDEX "_campaigns_v_rels_campaigns_id_idx" ON "_campaigns_v_rels" USING btree ("campaigns_id");
  CREATE INDEX "_campaigns_v_rels_users_id_idx" ON "_campaigns_v_rels" USING btree ("users_id");
  CREATE INDEX "newsletter_issues_items_order_idx" ON "newsletter_issues_items" USING btree ("_order");
  CREATE INDEX "newsletter_issues_items_parent_id_idx" ON "newsletter_issues_items" USING btree ("_parent_id");
  CREATE INDEX "newsletter_issues_items_image_idx" ON "newsletter_issues_items" USING btree ("image_id");
  CREATE INDEX "newsletter_issues_sites_order_idx" ON "newsletter_issues_sites" USING btree ("order");
  CREATE INDEX "newsletter_issues_sites_parent_idx" ON "newsletter_issues_sites" USING btree ("parent_id");
  CREATE INDEX "newsletter_issues_image_idx" ON "newsletter_issues" USING btree ("image_id");
  CREATE INDEX "newsletter_issues_seo_seo_image_idx" ON "newsletter_issues" USING btree ("seo_image_id");
  CREATE INDEX "newsletter_issues_language_idx" ON "newsletter_issues" USING btree ("language");
  CREATE UNIQUE INDEX "newsletter_issues_slug_idx" ON "newsletter_issues" USING btree ("slug");
  CREATE INDEX "newsletter_issues_published_at_idx" ON "newsletter_issues" USING btree ("published_at");
  CREATE INDEX "newsletter_issues_created_by_idx" ON "newsletter_issues" USING btree ("created_by_id");
  CREATE INDEX "newsletter_issues_updated_at_idx" ON "newsletter_issues" USING btree ("updated_at");
  CREATE INDEX "newsletter_issues_created_at_idx" ON "newsletter_issues" USING btree ("created_at");
  CREATE INDEX "newsletter_issues_deleted_at_idx" ON "newsletter_issues" USING btree ("deleted_at");
  CREATE INDEX "newsletter_issues__status_idx" ON "newsletter_issues" USING btree ("_status");
  CREATE INDEX "newsletter_issues_rels_order_idx" ON "newsletter_issues_rels" USING btree ("order");
  CREATE INDEX "newsletter_issues_rels_parent_idx" ON "newsletter_issues_rels" USING btree ("parent_id");
  CREATE INDEX "newsletter_issues_rels_path_idx" ON "newsletter_issues_rels" USING btree ("path");
  CREATE INDEX "newsletter_issues_rels_news_id_idx" ON "newsletter_issues_rels" USING btree ("news_id");
  CREATE INDEX "newsletter_issues_rels_reports_id_idx" ON "newsletter_issues_rels" USING btree ("reports_id");
  CREATE INDEX "newsletter_issues_rels_campaigns_id_idx" ON "newsletter_issues_rels" USING btree ("campaigns_id");
  CREATE INDEX "newsletter_issues_rels_statements_id_idx" ON "newsletter_issues_rels" USING btree ("statements_id");
  CREATE INDEX "newsletter_issues_rels_projects_id_idx" ON "newsletter_issues_rels" USING btree ("projects_id");
  CREATE INDEX "newsletter_issues_rels_guides_id_idx" ON "newsletter_issues_rels" USING btree ("guides_id");
  CREATE INDEX "newsletter_issues_rels_events_id_idx" ON "newsletter_issues_rels" USING btree ("events_id");
  CREATE INDEX "newsletter_issues_rels_priority_areas_id_idx" ON "newsletter_issues_rels" USING btree ("priority_areas_id");
  CREATE INDEX "newsletter_issues_rels_municipalities_id_idx" ON "newsletter_issues_rels" USING btree ("municipalities_id");
  CREATE INDEX "newsletter_issues_rels_sectors_id_idx" ON "newsletter_issues_rels" USING btree ("sectors_id");
  CREATE INDEX "newsletter_issues_rels_people_id_idx" ON "newsletter_issues_rels" USING btree ("people_id");
  CREATE INDEX "newsletter_issues_rels_newsletter_issues_id_idx" ON "newsletter_issues_rels" USING btree ("newsletter_issues_id");
  CREATE INDEX "newsletter_issues_rels_users_id_idx" ON "newsletter_issues_rels" USING btree ("users_id");
  CREATE INDEX "_newsletter_issues_v_version_items_order_idx" ON "_newsletter_issues_v_version_items" USING btree ("_order");
  CREATE INDEX "_newsletter_issues_v_version_items_parent_id_idx" ON "_newsletter_issues_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_newsletter_issues_v_version_items_image_idx" ON "_newsletter_issues_v_version_items" USING btree ("image_id");
  CREATE INDEX "_newsletter_issues_v_version_sites_order_idx" ON "_newsletter_issues_v_version_sites" USING btree ("order");
  CREATE INDEX "_newsletter_issues_v_version_sites_parent_idx" ON "_newsletter_issues_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_parent_idx" ON "_newsletter_issues_v" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_version_version_image_idx" ON "_newsletter_issues_v" USING btree ("version_image_id");
  CREATE INDEX "_newsletter_issues_v_version_seo_version_seo_image_idx" ON "_newsletter_issues_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_newsletter_issues_v_version_version_language_idx" ON "_newsletter_issues_v" USING btree ("version_language");
  CREATE INDEX "_newsletter_issues_v_version_version_slug_idx" ON "_newsletter_issues_v" USING btree ("version_slug");
  CREATE INDEX "_newsletter_issues_v_version_version_published_at_idx" ON "_newsletter_issues_v" USING btree ("version_published_at");
  CREATE INDEX "_newsletter_issues_v_version_version_created_by_idx" ON "_newsletter_issues_v" USING btree ("version_created_by_id");
  CREATE INDEX "_newsletter_issues_v_version_version_updated_at_idx" ON "_newsletter_issues_v" USING btree ("version_updated_at");
  CREATE INDEX "_newsletter_issues_v_version_version_created_at_idx" ON "_newsletter_issues_v" USING btree ("version_created_at");
  CREATE INDEX "_newsletter_issues_v_version_version_deleted_at_idx" ON "_newsletter_issues_v" USING btree ("version_deleted_at");
  CREATE INDEX "_newsletter_issues_v_version_version__status_idx" ON "_newsletter_issues_v" USING btree ("version__status");
  CREATE INDEX "_newsletter_issues_v_created_at_idx" ON "_newsletter_issues_v" USING btree ("created_at");
  CREATE INDEX "_newsletter_issues_v_updated_at_idx" ON "_newsletter_issues_v" USING btree ("updated_at");
  CREATE INDEX "_newsletter_issues_v_snapshot_idx" ON "_newsletter_issues_v" USING btree ("snapshot");
  CREATE INDEX "_newsletter_issues_v_published_locale_idx" ON "_newsletter_issues_v" USING btree ("published_locale");
  CREATE INDEX "_newsletter_issues_v_latest_idx" ON "_newsletter_issues_v" USING btree ("latest");
  CREATE INDEX "_newsletter_issues_v_autosave_idx" ON "_newsletter_issues_v" USING btree ("autosave");
  CREATE INDEX "_newsletter_issues_v_rels_order_idx" ON "_newsletter_issues_v_rels" USING btree ("order");
  CREATE INDEX "_newsletter_issues_v_rels_parent_idx" ON "_newsletter_issues_v_rels" USING btree ("parent_id");
  CREATE INDEX "_newsletter_issues_v_rels_path_idx" ON "_newsletter_issues_v_rels" USING btree ("path");
  CREATE INDEX "_newsletter_issues_v_rels_news_id_idx" ON "_newsletter_issues_v_rels" USING btree ("news_id");
  CREATE INDEX "_newsletter_issues_v_rels_reports_id_idx" ON "_newsletter_issues_v_rels" USING btree ("reports_id");
  CREATE INDEX "_newsletter_issues_v_rels_campaigns_id_idx" ON "_newsletter_issues_v_rels" USING btree ("campaigns_id");
  CREATE INDEX "_newsletter_issues_v_rels_statements_id_idx" ON "_newsletter_issues_v_rels" USING btree ("statements_id");
  CREATE INDEX "_newsletter_issues_v_rels_projects_id_idx" ON "_newsletter_issues_v_rels" USING btree ("projects_id");
  CREATE INDEX "_newsletter_issues_v_rels_guides_id_idx" ON "_newsletter_issues_v_rels" USING btree ("guides_id");
  CREATE INDEX "_newsletter_issues_v_rels_events_id_idx" ON "_newsletter_issues_v_rels" USING btree ("events_id");
  CREATE INDEX "_newsletter_issues_v_rels_priority_areas_id_idx" ON "_newsletter_issues_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_newsletter_issues_v_rels_municipalities_id_idx" ON "_newsletter_issues_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_newsletter_issues_v_rels_sectors_id_idx" ON "_newsletter_issues_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_newsletter_issues_v_rels_people_id_idx" ON "_newsletter_issues_v_rels" USING btree ("people_id");
  CREATE INDEX "_newsletter_issues_v_rels_newsletter_issues_id_idx" ON "_newsletter_issues_v_rels" USING btree ("newsletter_issues_id");
  CREATE INDEX "_newsletter_issues_v_rels_users_id_idx" ON "_newsletter_issues_v_rels" USING btree ("users_id");
  CREATE INDEX "pages_sites_order_idx" ON "pages_sites" USING btree ("order");
  CREATE INDEX "pages_sites_parent_idx" ON "pages_sites" USING btree ("parent_id");
  CREATE INDEX "pages_image_idx" ON "pages" USING btree ("image_id");
  CREATE INDEX "pages_seo_seo_image_idx" ON "pages" USING btree ("seo_image_id");
  CREATE INDEX "pages_language_idx" ON "pages" USING btree ("language");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_priority_areas_id_idx" ON "pages_rels" USING btree ("priority_areas_id");
  CREATE INDEX "pages_rels_municipalities_id_idx" ON "pages_rels" USING btree ("municipalities_id");
  CREATE INDEX "pages_rels_sectors_id_idx" ON "pages_rels" USING btree ("sectors_id");
  CREATE INDEX "pages_rels_projects_id_idx" ON "pages_rels" USING btree ("projects_id");
  CREATE INDEX "pages_rels_people_id_idx" ON "pages_rels" USING btree ("people_id");
  CREATE INDEX "pages_rels_pages_id_idx" ON "pages_rels" USING btree ("pages_id");
  CREATE INDEX "pages_rels_users_id_idx" ON "pages_rels" USING btree ("users_id");
  CREATE INDEX "_pages_v_version_sites_order_idx" ON "_pages_v_version_sites" USING btree ("order");
  CREATE INDEX "_pages_v_version_sites_parent_idx" ON "_pages_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_image_idx" ON "_pages_v" USING btree ("version_image_id");
  CREATE INDEX "_pages_v_version_seo_version_seo_image_idx" ON "_pages_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_pages_v_version_version_language_idx" ON "_pages_v" USING btree ("version_language");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_priority_areas_id_idx" ON "_pages_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_pages_v_rels_municipalities_id_idx" ON "_pages_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_pages_v_rels_sectors_id_idx" ON "_pages_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_pages_v_rels_projects_id_idx" ON "_pages_v_rels" USING btree ("projects_id");
  CREATE INDEX "_pages_v_rels_people_id_idx" ON "_pages_v_rels" USING btree ("people_id");
  CREATE INDEX "_pages_v_rels_pages_id_idx" ON "_pages_v_rels" USING btree ("pages_id");
  CREATE INDEX "_pages_v_rels_users_id_idx" ON "_pages_v_rels" USING btree ("users_id");
  CREATE INDEX "guides_steps_order_idx" ON "guides_steps" USING btree ("_order");
  CREATE INDEX "guides_steps_parent_id_idx" ON "guides_steps" USING btree ("_parent_id");
  CREATE INDEX "guides_services_order_idx" ON "guides_services" USING btree ("_order");
  CREATE INDEX "guides_services_parent_id_idx" ON "guides_services" USING btree ("_parent_id");
  CREATE INDEX "guides_sites_order_idx" ON "guides_sites" USING btree ("order");
  CREATE INDEX "guides_sites_parent_idx" ON "guides_sites" USING btree ("parent_id");
  CREATE INDEX "guides_image_idx" ON "guides" USING btree ("image_id");
  CREATE INDEX "guides_seo_seo_image_idx" ON "guides" USING btree ("seo_image_id");
  CREATE INDEX "guides_language_idx" ON "guides" USING btree ("language");
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_published_at_idx" ON "guides" USING btree ("published_at");
  CREATE INDEX "guides_created_by_idx" ON "guides" USING btree ("created_by_id");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides_deleted_at_idx" ON "guides" USING btree ("deleted_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_priority_areas_id_idx" ON "guides_rels" USING btree ("priority_areas_id");
  CREATE INDEX "guides_rels_municipalities_id_idx" ON "guides_rels" USING btree ("municipalities_id");
  CREATE INDEX "guides_rels_sectors_id_idx" ON "guides_rels" USING btree ("sectors_id");
  CREATE INDEX "guides_rels_projects_id_idx" ON "guides_rels" USING btree ("projects_id");
  CREATE INDEX "guides_rels_people_id_idx" ON "guides_rels" USING btree ("people_id");
  CREATE INDEX "guides_rels_guides_id_idx" ON "guides_rels" USING btree ("guides_id");
  CREATE INDEX "guides_rels_users_id_idx" ON "guides_rels" USING btree ("users_id");
  CREATE INDEX "_guides_v_version_steps_order_idx" ON "_guides_v_version_steps" USING btree ("_order");
  CREATE INDEX "_guides_v_version_steps_parent_id_idx" ON "_guides_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_services_order_idx" ON "_guides_v_version_services" USING btree ("_order");
  CREATE INDEX "_guides_v_version_services_parent_id_idx" ON "_guides_v_version_services" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_sites_order_idx" ON "_guides_v_version_sites" USING btree ("order");
  CREATE INDEX "_guides_v_version_sites_parent_idx" ON "_guides_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_image_idx" ON "_guides_v" USING btree ("version_image_id");
  CREATE INDEX "_guides_v_version_seo_version_seo_image_idx" ON "_guides_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_guides_v_version_version_language_idx" ON "_guides_v" USING btree ("version_language");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_published_at_idx" ON "_guides_v" USING btree ("version_published_at");
  CREATE INDEX "_guides_v_version_version_created_by_idx" ON "_guides_v" USING btree ("version_created_by_id");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version_deleted_at_idx" ON "_guides_v" USING btree ("version_deleted_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_snapshot_idx" ON "_guides_v" USING btree ("snapshot");
  CREATE INDEX "_guides_v_published_locale_idx" ON "_guides_v" USING btree ("published_locale");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "_guides_v_autosave_idx" ON "_guides_v" USING btree ("autosave");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_priority_areas_id_idx" ON "_guides_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_guides_v_rels_municipalities_id_idx" ON "_guides_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_guides_v_rels_sectors_id_idx" ON "_guides_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_guides_v_rels_projects_id_idx" ON "_guides_v_rels" USING btree ("projects_id");
  CREATE INDEX "_guides_v_rels_people_id_idx" ON "_guides_v_rels" USING btree ("people_id");
  CREATE INDEX "_guides_v_rels_guides_id_idx" ON "_guides_v_rels" USING btree ("guides_id");
  CREATE INDEX "_guides_v_rels_users_id_idx" ON "_guides_v_rels" USING btree ("users_id");
  CREATE INDEX "events_programme_slots_speakers_order_idx" ON "events_programme_slots_speakers" USING btree ("_order");
  CREATE INDEX "events_programme_slots_speakers_parent_id_idx" ON "events_programme_slots_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_programme_slots_order_idx" ON "events_programme_slots" USING btree ("_order");
  CREATE INDEX "events_programme_slots_parent_id_idx" ON "events_programme_slots" USING btree ("_parent_id");
  CREATE INDEX "events_programme_order_idx" ON "events_programme" USING btree ("_order");
  CREATE INDEX "events_programme_parent_id_idx" ON "events_programme" USING btree ("_parent_id");
  CREATE INDEX "events_recording_captions_order_idx" ON "events_recording_captions" USING btree ("order");
  CREATE INDEX "events_recording_captions_parent_idx" ON "events_recording_captions" USING btree ("parent_id");
  CREATE INDEX "events_sites_order_idx" ON "events_sites" USING btree ("order");
  CREATE INDEX "events_sites_parent_idx" ON "events_sites" USING btree ("parent_id");
  CREATE INDEX "events_image_idx" ON "events" USING btree ("image_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_series_idx" ON "events" USING btree ("series_id");
  CREATE INDEX "events_recording_recording_poster_idx" ON "events" USING btree ("recording_poster_id");
  CREATE INDEX "events_recap_idx" ON "events" USING btree ("recap_id");
  CREATE INDEX "events_seo_seo_image_idx" ON "events" USING btree ("seo_image_id");
  CREATE INDEX "events_language_idx" ON "events" USING btree ("language");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_published_at_idx" ON "events" USING btree ("published_at");
  CREATE INDEX "events_created_by_idx" ON "events" USING btree ("created_by_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_files_id_idx" ON "events_rels" USING btree ("files_id");
  CREATE INDEX "events_rels_priority_areas_id_idx" ON "events_rels" USING btree ("priority_areas_id");
  CREATE INDEX "events_rels_municipalities_id_idx" ON "events_rels" USING btree ("municipalities_id");
  CREATE INDEX "events_rels_sectors_id_idx" ON "events_rels" USING btree ("sectors_id");
  CREATE INDEX "events_rels_projects_id_idx" ON "events_rels" USING btree ("projects_id");
  CREATE INDEX "events_rels_people_id_idx" ON "events_rels" USING btree ("people_id");
  CREATE INDEX "events_rels_events_id_idx" ON "events_rels" USING btree ("events_id");
  CREATE INDEX "events_rels_users_id_idx" ON "events_rels" USING btree ("users_id");
  CREATE INDEX "_events_v_version_programme_slots_speakers_order_idx" ON "_events_v_version_programme_slots_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_slots_speakers_parent_id_idx" ON "_events_v_version_programme_slots_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_slots_order_idx" ON "_events_v_version_programme_slots" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_slots_parent_id_idx" ON "_events_v_version_programme_slots" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_order_idx" ON "_events_v_version_programme" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_parent_id_idx" ON "_events_v_version_programme" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_recording_captions_order_idx" ON "_events_v_version_recording_captions" USING btree ("order");
  CREATE INDEX "_events_v_version_recording_captions_parent_idx" ON "_events_v_version_recording_captions" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_sites_order_idx" ON "_events_v_version_sites" USING btree ("order");
  CREATE INDEX "_events_v_version_sites_parent_idx" ON "_events_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_image_idx" ON "_events_v" USING btree ("version_image_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_series_idx" ON "_events_v" USING btree ("version_series_id");
  CREATE INDEX "_events_v_version_recording_version_recording_poster_idx" ON "_events_v" USING btree ("version_recording_poster_id");
  CREATE INDEX "_events_v_version_version_recap_idx" ON "_events_v" USING btree ("version_recap_id");
  CREATE INDEX "_events_v_version_seo_version_seo_image_idx" ON "_events_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_events_v_version_version_language_idx" ON "_events_v" USING btree ("version_language");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_published_at_idx" ON "_events_v" USING btree ("version_published_at");
  CREATE INDEX "_events_v_version_version_created_by_idx" ON "_events_v" USING btree ("version_created_by_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_files_id_idx" ON "_events_v_rels" USING btree ("files_id");
  CREATE INDEX "_events_v_rels_priority_areas_id_idx" ON "_events_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_events_v_rels_municipalities_id_idx" ON "_events_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_events_v_rels_sectors_id_idx" ON "_events_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_events_v_rels_projects_id_idx" ON "_events_v_rels" USING btree ("projects_id");
  CREATE INDEX "_events_v_rels_people_id_idx" ON "_events_v_rels" USING btree ("people_id");
  CREATE INDEX "_events_v_rels_events_id_idx" ON "_events_v_rels" USING btree ("events_id");
  CREATE INDEX "_events_v_rels_users_id_idx" ON "_events_v_rels" USING btree ("users_id");
  CREATE INDEX "meetings_cases_order_idx" ON "meetings_cases" USING btree ("_order");
  CREATE INDEX "meetings_cases_parent_id_idx" ON "meetings_cases" USING btree ("_parent_id");
  CREATE INDEX "meetings_cases_statement_idx" ON "meetings_cases" USING btree ("statement_id");
  CREATE INDEX "meetings_sites_order_idx" ON "meetings_sites" USING btree ("order");
  CREATE INDEX "meetings_sites_parent_idx" ON "meetings_sites" USING btree ("parent_id");
  CREATE INDEX "meetings_image_idx" ON "meetings" USING btree ("image_id");
  CREATE INDEX "meetings_starts_at_idx" ON "meetings" USING btree ("starts_at");
  CREATE INDEX "meetings_notice_idx" ON "meetings" USING btree ("notice_id");
  CREATE INDEX "meetings_minutes_idx" ON "meetings" USING btree ("minutes_id");
  CREATE INDEX "meetings_seo_seo_image_idx" ON "meetings" USING btree ("seo_image_id");
  CREATE INDEX "meetings_language_idx" ON "meetings" USING btree ("language");
  CREATE INDEX "meetings_held_by_idx" ON "meetings" USING btree ("held_by_id");
  CREATE UNIQUE INDEX "meetings_slug_idx" ON "meetings" USING btree ("slug");
  CREATE INDEX "meetings_published_at_idx" ON "meetings" USING btree ("published_at");
  CREATE INDEX "meetings_created_by_idx" ON "meetings" USING btree ("created_by_id");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "meetings_deleted_at_idx" ON "meetings" USING btree ("deleted_at");
  CREATE INDEX "meetings__status_idx" ON "meetings" USING btree ("_status");
  CREATE INDEX "meetings_rels_order_idx" ON "meetings_rels" USING btree ("order");
  CREATE INDEX "meetings_rels_parent_idx" ON "meetings_rels" USING btree ("parent_id");
  CREATE INDEX "meetings_rels_path_idx" ON "meetings_rels" USING btree ("path");
  CREATE INDEX "meetings_rels_files_id_idx" ON "meetings_rels" USING btree ("files_id");
  CREATE INDEX "meetings_rels_priority_areas_id_idx" ON "meetings_rels" USING btree ("priority_areas_id");
  CREATE INDEX "meetings_rels_municipalities_id_idx" ON "meetings_rels" USING btree ("municipalities_id");
  CREATE INDEX "meetings_rels_sectors_id_idx" ON "meetings_rels" USING btree ("sectors_id");
  CREATE INDEX "meetings_rels_projects_id_idx" ON "meetings_rels" USING btree ("projects_id");
  CREATE INDEX "meetings_rels_people_id_idx" ON "meetings_rels" USING btree ("people_id");
  CREATE INDEX "meetings_rels_meetings_id_idx" ON "meetings_rels" USING btree ("meetings_id");
  CREATE INDEX "meetings_rels_users_id_idx" ON "meetings_rels" USING btree ("users_id");
  CREATE INDEX "_meetings_v_version_cases_order_idx" ON "_meetings_v_version_cases" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_cases_parent_id_idx" ON "_meetings_v_version_cases" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_cases_statement_idx" ON "_meetings_v_version_cases" USING btree ("statement_id");
  CREATE INDEX "_meetings_v_version_sites_order_idx" ON "_meetings_v_version_sites" USING btree ("order");
  CREATE INDEX "_meetings_v_version_sites_parent_idx" ON "_meetings_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_version_image_idx" ON "_meetings_v" USING btree ("version_image_id");
  CREATE INDEX "_meetings_v_version_version_starts_at_idx" ON "_meetings_v" USING btree ("version_starts_at");
  CREATE INDEX "_meetings_v_version_version_notice_idx" ON "_meetings_v" USING btree ("version_notice_id");
  CREATE INDEX "_meetings_v_version_version_minutes_idx" ON "_meetings_v" USING btree ("version_minutes_id");
  CREATE INDEX "_meetings_v_version_seo_version_seo_image_idx" ON "_meetings_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_meetings_v_version_version_language_idx" ON "_meetings_v" USING btree ("version_language");
  CREATE INDEX "_meetings_v_version_version_held_by_idx" ON "_meetings_v" USING btree ("version_held_by_id");
  CREATE INDEX "_meetings_v_version_version_slug_idx" ON "_meetings_v" USING btree ("version_slug");
  CREATE INDEX "_meetings_v_version_version_published_at_idx" ON "_meetings_v" USING btree ("version_published_at");
  CREATE INDEX "_meetings_v_version_version_created_by_idx" ON "_meetings_v" USING btree ("version_created_by_id");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_version_version_deleted_at_idx" ON "_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_meetings_v_version_version__status_idx" ON "_meetings_v" USING btree ("version__status");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_meetings_v_snapshot_idx" ON "_meetings_v" USING btree ("snapshot");
  CREATE INDEX "_meetings_v_published_locale_idx" ON "_meetings_v" USING btree ("published_locale");
  CREATE INDEX "_meetings_v_latest_idx" ON "_meetings_v" USING btree ("latest");
  CREATE INDEX "_meetings_v_autosave_idx" ON "_meetings_v" USING btree ("autosave");
  CREATE INDEX "_meetings_v_rels_order_idx" ON "_meetings_v_rels" USING btree ("order");
  CREATE INDEX "_meetings_v_rels_parent_idx" ON "_meetings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_rels_path_idx" ON "_meetings_v_rels" USING btree ("path");
  CREATE INDEX "_meetings_v_rels_files_id_idx" ON "_meetings_v_rels" USING btree ("files_id");
  CREATE INDEX "_meetings_v_rels_priority_areas_id_idx" ON "_meetings_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_meetings_v_rels_municipalities_id_idx" ON "_meetings_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_meetings_v_rels_sectors_id_idx" ON "_meetings_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_meetings_v_rels_projects_id_idx" ON "_meetings_v_rels" USING btree ("projects_id");
  CREATE INDEX "_meetings_v_rels_people_id_idx" ON "_meetings_v_rels" USING btree ("people_id");
  CREATE INDEX "_meetings_v_rels_meetings_id_idx" ON "_meetings_v_rels" USING btree ("meetings_id");
  CREATE INDEX "_meetings_v_rels_users_id_idx" ON "_meetings_v_rels" USING btree ("users_id");
  CREATE INDEX "event_series_image_idx" ON "event_series" USING btree ("image_id");
  CREATE INDEX "event_series_seo_seo_image_idx" ON "event_series" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "event_series_slug_idx" ON "event_series" USING btree ("slug");
  CREATE INDEX "event_series_published_at_idx" ON "event_series" USING btree ("published_at");
  CREATE INDEX "event_series_created_by_idx" ON "event_series" USING btree ("created_by_id");
  CREATE INDEX "event_series_updated_at_idx" ON "event_series" USING btree ("updated_at");
  CREATE INDEX "event_series_created_at_idx" ON "event_series" USING btree ("created_at");
  CREATE INDEX "event_series_deleted_at_idx" ON "event_series" USING btree ("deleted_at");
  CREATE INDEX "event_series__status_idx" ON "event_series" USING btree ("_status");
  CREATE UNIQUE INDEX "event_series_locales_locale_parent_id_unique" ON "event_series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_event_series_v_parent_idx" ON "_event_series_v" USING btree ("parent_id");
  CREATE INDEX "_event_series_v_version_version_image_idx" ON "_event_series_v" USING btree ("version_image_id");
  CREATE INDEX "_event_series_v_version_seo_version_seo_image_idx" ON "_event_series_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_event_series_v_version_version_slug_idx" ON "_event_series_v" USING btree ("version_slug");
  CREATE INDEX "_event_series_v_version_version_published_at_idx" ON "_event_series_v" USING btree ("version_published_at");
  CREATE INDEX "_event_series_v_version_version_created_by_idx" ON "_event_series_v" USING btree ("version_created_by_id");
  CREATE INDEX "_event_series_v_version_version_updated_at_idx" ON "_event_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_event_series_v_version_version_created_at_idx" ON "_event_series_v" USING btree ("version_created_at");
  CREATE INDEX "_event_series_v_version_version_deleted_at_idx" ON "_event_series_v" USING btree ("version_deleted_at");
  CREATE INDEX "_event_series_v_version_version__status_idx" ON "_event_series_v" USING btree ("version__status");
  CREATE INDEX "_event_series_v_created_at_idx" ON "_event_series_v" USING btree ("created_at");
  CREATE INDEX "_event_series_v_updated_at_idx" ON "_event_series_v" USING btree ("updated_at");
  CREATE INDEX "_event_series_v_snapshot_idx" ON "_event_series_v" USING btree ("snapshot");
  CREATE INDEX "_event_series_v_published_locale_idx" ON "_event_series_v" USING btree ("published_locale");
  CREATE INDEX "_event_series_v_latest_idx" ON "_event_series_v" USING btree ("latest");
  CREATE INDEX "_event_series_v_autosave_idx" ON "_event_series_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_event_series_v_locales_locale_parent_id_unique" ON "_event_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "statements_sites_order_idx" ON "statements_sites" USING btree ("order");
  CREATE INDEX "statements_sites_parent_idx" ON "statements_sites" USING btree ("parent_id");
  CREATE INDEX "statements_image_idx" ON "statements" USING btree ("image_id");
  CREATE INDEX "statements_adopted_by_idx" ON "statements" USING btree ("adopted_by_id");
  CREATE INDEX "statements_file_idx" ON "statements" USING btree ("file_id");
  CREATE INDEX "statements_seo_seo_image_idx" ON "statements" USING btree ("seo_image_id");
  CREATE INDEX "statements_language_idx" ON "statements" USING btree ("language");
  CREATE UNIQUE INDEX "statements_slug_idx" ON "statements" USING btree ("slug");
  CREATE INDEX "statements_published_at_idx" ON "statements" USING btree ("published_at");
  CREATE INDEX "statements_created_by_idx" ON "statements" USING btree ("created_by_id");
  CREATE INDEX "statements_updated_at_idx" ON "statements" USING btree ("updated_at");
  CREATE INDEX "statements_created_at_idx" ON "statements" USING btree ("created_at");
  CREATE INDEX "statements_deleted_at_idx" ON "statements" USING btree ("deleted_at");
  CREATE INDEX "statements__status_idx" ON "statements" USING btree ("_status");
  CREATE INDEX "statements_rels_order_idx" ON "statements_rels" USING btree ("order");
  CREATE INDEX "statements_rels_parent_idx" ON "statements_rels" USING btree ("parent_id");
  CREATE INDEX "statements_rels_path_idx" ON "statements_rels" USING btree ("path");
  CREATE INDEX "statements_rels_priority_areas_id_idx" ON "statements_rels" USING btree ("priority_areas_id");
  CREATE INDEX "statements_rels_municipalities_id_idx" ON "statements_rels" USING btree ("municipalities_id");
  CREATE INDEX "statements_rels_sectors_id_idx" ON "statements_rels" USING btree ("sectors_id");
  CREATE INDEX "statements_rels_projects_id_idx" ON "statements_rels" USING btree ("projects_id");
  CREATE INDEX "statements_rels_people_id_idx" ON "statements_rels" USING btree ("people_id");
  CREATE INDEX "statements_rels_statements_id_idx" ON "statements_rels" USING btree ("statements_id");
  CREATE INDEX "statements_rels_users_id_idx" ON "statements_rels" USING btree ("users_id");
  CREATE INDEX "_statements_v_version_sites_order_idx" ON "_statements_v_version_sites" USING btree ("order");
  CREATE INDEX "_statements_v_version_sites_parent_idx" ON "_statements_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_statements_v_parent_idx" ON "_statements_v" USING btree ("parent_id");
  CREATE INDEX "_statements_v_version_version_image_idx" ON "_statements_v" USING btree ("version_image_id");
  CREATE INDEX "_statements_v_version_version_adopted_by_idx" ON "_statements_v" USING btree ("version_adopted_by_id");
  CREATE INDEX "_statements_v_version_version_file_idx" ON "_statements_v" USING btree ("version_file_id");
  CREATE INDEX "_statements_v_version_seo_version_seo_image_idx" ON "_statements_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_statements_v_version_version_language_idx" ON "_statements_v" USING btree ("version_language");
  CREATE INDEX "_statements_v_version_version_slug_idx" ON "_statements_v" USING btree ("version_slug");
  CREATE INDEX "_statements_v_version_version_published_at_idx" ON "_statements_v" USING btree ("version_published_at");
  CREATE INDEX "_statements_v_version_version_created_by_idx" ON "_statements_v" USING btree ("version_created_by_id");
  CREATE INDEX "_statements_v_version_version_updated_at_idx" ON "_statements_v" USING btree ("version_updated_at");
  CREATE INDEX "_statements_v_version_version_created_at_idx" ON "_statements_v" USING btree ("version_created_at");
  CREATE INDEX "_statements_v_version_version_deleted_at_idx" ON "_statements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_statements_v_version_version__status_idx" ON "_statements_v" USING btree ("version__status");
  CREATE INDEX "_statements_v_created_at_idx" ON "_statements_v" USING btree ("created_at");
  CREATE INDEX "_statements_v_updated_at_idx" ON "_statements_v" USING btree ("updated_at");
  CREATE INDEX "_statements_v_snapshot_idx" ON "_statements_v" USING btree ("snapshot");
  CREATE INDEX "_statements_v_published_locale_idx" ON "_statements_v" USING btree ("published_locale");
  CREATE INDEX "_statements_v_latest_idx" ON "_statements_v" USING btree ("latest");
  CREATE INDEX "_statements_v_autosave_idx" ON "_statements_v" USING btree ("autosave");
  CREATE INDEX "_statements_v_rels_order_idx" ON "_statements_v_rels" USING btree ("order");
  CREATE INDEX "_statements_v_rels_parent_idx" ON "_statements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_statements_v_rels_path_idx" ON "_statements_v_rels" USING btree ("path");
  CREATE INDEX "_statements_v_rels_priority_areas_id_idx" ON "_statements_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_statements_v_rels_municipalities_id_idx" ON "_statements_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_statements_v_rels_sectors_id_idx" ON "_statements_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_statements_v_rels_projects_id_idx" ON "_statements_v_rels" USING btree ("projects_id");
  CREATE INDEX "_statements_v_rels_people_id_idx" ON "_statements_v_rels" USING btree ("people_id");
  CREATE INDEX "_statements_v_rels_statements_id_idx" ON "_statements_v_rels" USING btree ("statements_id");
  CREATE INDEX "_statements_v_rels_users_id_idx" ON "_statements_v_rels" USING btree ("users_id");
  CREATE INDEX "governing_documents_points_order_idx" ON "governing_documents_points" USING btree ("_order");
  CREATE INDEX "governing_documents_points_parent_id_idx" ON "governing_documents_points" USING btree ("_parent_id");
  CREATE INDEX "governing_documents_signatories_order_idx" ON "governing_documents_signatories" USING btree ("_order");
  CREATE INDEX "governing_documents_signatories_parent_id_idx" ON "governing_documents_signatories" USING btree ("_parent_id");
  CREATE INDEX "governing_documents_sites_order_idx" ON "governing_documents_sites" USING btree ("order");
  CREATE INDEX "governing_documents_sites_parent_idx" ON "governing_documents_sites" USING btree ("parent_id");
  CREATE INDEX "governing_documents_image_idx" ON "governing_documents" USING btree ("image_id");
  CREATE INDEX "governing_documents_adopted_by_idx" ON "governing_documents" USING btree ("adopted_by_id");
  CREATE INDEX "governing_documents_file_idx" ON "governing_documents" USING btree ("file_id");
  CREATE INDEX "governing_documents_seo_seo_image_idx" ON "governing_documents" USING btree ("seo_image_id");
  CREATE INDEX "governing_documents_language_idx" ON "governing_documents" USING btree ("language");
  CREATE UNIQUE INDEX "governing_documents_slug_idx" ON "governing_documents" USING btree ("slug");
  CREATE INDEX "governing_documents_published_at_idx" ON "governing_documents" USING btree ("published_at");
  CREATE INDEX "governing_documents_created_by_idx" ON "governing_documents" USING btree ("created_by_id");
  CREATE INDEX "governing_documents_updated_at_idx" ON "governing_documents" USING btree ("updated_at");
  CREATE INDEX "governing_documents_created_at_idx" ON "governing_documents" USING btree ("created_at");
  CREATE INDEX "governing_documents_deleted_at_idx" ON "governing_documents" USING btree ("deleted_at");
  CREATE INDEX "governing_documents__status_idx" ON "governing_documents" USING btree ("_status");
  CREATE INDEX "governing_documents_rels_order_idx" ON "governing_documents_rels" USING btree ("order");
  CREATE INDEX "governing_documents_rels_parent_idx" ON "governing_documents_rels" USING btree ("parent_id");
  CREATE INDEX "governing_documents_rels_path_idx" ON "governing_documents_rels" USING btree ("path");
  CREATE INDEX "governing_documents_rels_priority_areas_id_idx" ON "governing_documents_rels" USING btree ("priority_areas_id");
  CREATE INDEX "governing_documents_rels_municipalities_id_idx" ON "governing_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "governing_documents_rels_sectors_id_idx" ON "governing_documents_rels" USING btree ("sectors_id");
  CREATE INDEX "governing_documents_rels_projects_id_idx" ON "governing_documents_rels" USING btree ("projects_id");
  CREATE INDEX "governing_documents_rels_people_id_idx" ON "governing_documents_rels" USING btree ("people_id");
  CREATE INDEX "governing_documents_rels_governing_documents_id_idx" ON "governing_documents_rels" USING btree ("governing_documents_id");
  CREATE INDEX "governing_documents_rels_users_id_idx" ON "governing_documents_rels" USING btree ("users_id");
  CREATE INDEX "_governing_documents_v_version_points_order_idx" ON "_governing_documents_v_version_points" USING btree ("_order");
  CREATE INDEX "_governing_documents_v_version_points_parent_id_idx" ON "_governing_documents_v_version_points" USING btree ("_parent_id");
  CREATE INDEX "_governing_documents_v_version_signatories_order_idx" ON "_governing_documents_v_version_signatories" USING btree ("_order");
  CREATE INDEX "_governing_documents_v_version_signatories_parent_id_idx" ON "_governing_documents_v_version_signatories" USING btree ("_parent_id");
  CREATE INDEX "_governing_documents_v_version_sites_order_idx" ON "_governing_documents_v_version_sites" USING btree ("order");
  CREATE INDEX "_governing_documents_v_version_sites_parent_idx" ON "_governing_documents_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_governing_documents_v_parent_idx" ON "_governing_documents_v" USING btree ("parent_id");
  CREATE INDEX "_governing_documents_v_version_version_image_idx" ON "_governing_documents_v" USING btree ("version_image_id");
  CREATE INDEX "_governing_documents_v_version_version_adopted_by_idx" ON "_governing_documents_v" USING btree ("version_adopted_by_id");
  CREATE INDEX "_governing_documents_v_version_version_file_idx" ON "_governing_documents_v" USING btree ("version_file_id");
  CREATE INDEX "_governing_documents_v_version_seo_version_seo_image_idx" ON "_governing_documents_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_governing_documents_v_version_version_language_idx" ON "_governing_documents_v" USING btree ("version_language");
  CREATE INDEX "_governing_documents_v_version_version_slug_idx" ON "_governing_documents_v" USING btree ("version_slug");
  CREATE INDEX "_governing_documents_v_version_version_published_at_idx" ON "_governing_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_governing_documents_v_version_version_created_by_idx" ON "_governing_documents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_governing_documents_v_version_version_updated_at_idx" ON "_governing_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_governing_documents_v_version_version_created_at_idx" ON "_governing_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_governing_documents_v_version_version_deleted_at_idx" ON "_governing_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_governing_documents_v_version_version__status_idx" ON "_governing_documents_v" USING btree ("version__status");
  CREATE INDEX "_governing_documents_v_created_at_idx" ON "_governing_documents_v" USING btree ("created_at");
  CREATE INDEX "_governing_documents_v_updated_at_idx" ON "_governing_documents_v" USING btree ("updated_at");
  CREATE INDEX "_governing_documents_v_snapshot_idx" ON "_governing_documents_v" USING btree ("snapshot");
  CREATE INDEX "_governing_documents_v_published_locale_idx" ON "_governing_documents_v" USING btree ("published_locale");
  CREATE INDEX "_governing_documents_v_latest_idx" ON "_governing_documents_v" USING btree ("latest");
  CREATE INDEX "_governing_documents_v_autosave_idx" ON "_governing_documents_v" USING btree ("autosave");
  CREATE INDEX "_governing_documents_v_rels_order_idx" ON "_governing_documents_v_rels" USING btree ("order");
  CREATE INDEX "_governing_documents_v_rels_parent_idx" ON "_governing_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_governing_documents_v_rels_path_idx" ON "_governing_documents_v_rels" USING btree ("path");
  CREATE INDEX "_governing_documents_v_rels_priority_areas_id_idx" ON "_governing_documents_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_governing_documents_v_rels_municipalities_id_idx" ON "_governing_documents_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_governing_documents_v_rels_sectors_id_idx" ON "_governing_documents_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_governing_documents_v_rels_projects_id_idx" ON "_governing_documents_v_rels" USING btree ("projects_id");
  CREATE INDEX "_governing_documents_v_rels_people_id_idx" ON "_governing_documents_v_rels" USING btree ("people_id");
  CREATE INDEX "_governing_documents_v_rels_governing_documents_id_idx" ON "_governing_documents_v_rels" USING btree ("governing_documents_id");
  CREATE INDEX "_governing_documents_v_rels_users_id_idx" ON "_governing_documents_v_rels" USING btree ("users_id");
  CREATE INDEX "projects_sites_order_idx" ON "projects_sites" USING btree ("order");
  CREATE INDEX "projects_sites_parent_idx" ON "projects_sites" USING btree ("parent_id");
  CREATE INDEX "projects_image_idx" ON "projects" USING btree ("image_id");
  CREATE INDEX "projects_seo_seo_image_idx" ON "projects" USING btree ("seo_image_id");
  CREATE INDEX "projects_language_idx" ON "projects" USING btree ("language");
  CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE INDEX "projects_published_at_idx" ON "projects" USING btree ("published_at");
  CREATE INDEX "projects_created_by_idx" ON "projects" USING btree ("created_by_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_deleted_at_idx" ON "projects" USING btree ("deleted_at");
  CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
  CREATE INDEX "projects_texts_order_parent" ON "projects_texts" USING btree ("order","parent_id");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_priority_areas_id_idx" ON "projects_rels" USING btree ("priority_areas_id");
  CREATE INDEX "projects_rels_municipalities_id_idx" ON "projects_rels" USING btree ("municipalities_id");
  CREATE INDEX "projects_rels_sectors_id_idx" ON "projects_rels" USING btree ("sectors_id");
  CREATE INDEX "projects_rels_projects_id_idx" ON "projects_rels" USING btree ("projects_id");
  CREATE INDEX "projects_rels_people_id_idx" ON "projects_rels" USING btree ("people_id");
  CREATE INDEX "projects_rels_users_id_idx" ON "projects_rels" USING btree ("users_id");
  CREATE INDEX "_projects_v_version_sites_order_idx" ON "_projects_v_version_sites" USING btree ("order");
  CREATE INDEX "_projects_v_version_sites_parent_idx" ON "_projects_v_version_sites" USING btree ("parent_id");
  CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_version_image_idx" ON "_projects_v" USING btree ("version_image_id");
  CREATE INDEX "_projects_v_version_seo_version_seo_image_idx" ON "_projects_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_projects_v_version_version_language_idx" ON "_projects_v" USING btree ("version_language");
  CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v" USING btree ("version_slug");
  CREATE INDEX "_projects_v_version_version_published_at_idx" ON "_projects_v" USING btree ("version_published_at");
  CREATE INDEX "_projects_v_version_version_created_by_idx" ON "_projects_v" USING btree ("version_created_by_id");
  CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_projects_v_version_version_deleted_at_idx" ON "_projects_v" USING btree ("version_deleted_at");
  CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
  CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
  CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
  CREATE INDEX "_projects_v_snapshot_idx" ON "_projects_v" USING btree ("snapshot");
  CREATE INDEX "_projects_v_published_locale_idx" ON "_projects_v" USING btree ("published_locale");
  CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
  CREATE INDEX "_projects_v_autosave_idx" ON "_projects_v" USING btree ("autosave");
  CREATE INDEX "_projects_v_texts_order_parent" ON "_projects_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_projects_v_rels_order_idx" ON "_projects_v_rels" USING btree ("order");
  CREATE INDEX "_projects_v_rels_parent_idx" ON "_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_projects_v_rels_path_idx" ON "_projects_v_rels" USING btree ("path");
  CREATE INDEX "_projects_v_rels_priority_areas_id_idx" ON "_projects_v_rels" USING btree ("priority_areas_id");
  CREATE INDEX "_projects_v_rels_municipalities_id_idx" ON "_projects_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_projects_v_rels_sectors_id_idx" ON "_projects_v_rels" USING btree ("sectors_id");
  CREATE INDEX "_projects_v_rels_projects_id_idx" ON "_projects_v_rels" USING btree ("projects_id");
  CREATE INDEX "_projects_v_rels_people_id_idx" ON "_projects_v_rels" USING btree ("people_id");
  CREATE INDEX "_projects_v_rels_users_id_idx" ON "_projects_v_rels" USING btree ("users_id");
  CREATE INDEX "priority_areas_goals_order_idx" ON "priority_areas_goals" USING btree ("_order");
  CREATE INDEX "priority_areas_goals_parent_id_idx" ON "priority_areas_goals" USING btree ("_parent_id");
  CREATE INDEX "priority_areas_goals_locale_idx" ON "priority_areas_goals" USING btree ("_locale");
  CREATE INDEX "priority_areas_aliases_order_idx" ON "priority_areas_aliases" USING btree ("_order");
  CREATE INDEX "priority_areas_aliases_parent_id_idx" ON "priority_areas_aliases" USING btree ("_parent_id");
  CREATE INDEX "priority_areas_image_idx" ON "priority_areas" USING btree ("image_id");
  CREATE INDEX "priority_areas_seo_seo_image_idx" ON "priority_areas" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "priority_areas_slug_idx" ON "priority_areas" USING btree ("slug");
  CREATE INDEX "priority_areas_published_at_idx" ON "priority_areas" USING btree ("published_at");
  CREATE INDEX "priority_areas_created_by_idx" ON "priority_areas" USING btree ("created_by_id");
  CREATE INDEX "priority_areas_updated_at_idx" ON "priority_areas" USING btree ("updated_at");
  CREATE INDEX "priority_areas_created_at_idx" ON "priority_areas" USING btree ("created_at");
  CREATE INDEX "priority_areas_deleted_at_idx" ON "priority_areas" USING btree ("deleted_at");
  CREATE INDEX "priority_areas__status_idx" ON "priority_areas" USING btree ("_status");
  CREATE UNIQUE INDEX "priority_areas_locales_locale_parent_id_unique" ON "priority_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_priority_areas_v_version_goals_order_idx" ON "_priority_areas_v_version_goals" USING btree ("_order");
  CREATE INDEX "_priority_areas_v_version_goals_parent_id_idx" ON "_priority_areas_v_version_goals" USING btree ("_parent_id");
  CREATE INDEX "_priority_areas_v_version_goals_locale_idx" ON "_priority_areas_v_version_goals" USING btree ("_locale");
  CREATE INDEX "_priority_areas_v_version_aliases_order_idx" ON "_priority_areas_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_priority_areas_v_version_aliases_parent_id_idx" ON "_priority_areas_v_version_aliases" USING btree ("_parent_id");
  CREATE INDEX "_priority_areas_v_parent_idx" ON "_priority_areas_v" USING btree ("parent_id");
  CREATE INDEX "_priority_areas_v_version_version_image_idx" ON "_priority_areas_v" USING btree ("version_image_id");
  CREATE INDEX "_priority_areas_v_version_seo_version_seo_image_idx" ON "_priority_areas_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_priority_areas_v_version_version_slug_idx" ON "_priority_areas_v" USING btree ("version_slug");
  CREATE INDEX "_priority_areas_v_version_version_published_at_idx" ON "_priority_areas_v" USING btree ("version_published_at");
  CREATE INDEX "_priority_areas_v_version_version_created_by_idx" ON "_priority_areas_v" USING btree ("version_created_by_id");
  CREATE INDEX "_priority_areas_v_version_version_updated_at_idx" ON "_priority_areas_v" USING btree ("version_updated_at");
  CREATE INDEX "_priority_areas_v_version_version_created_at_idx" ON "_priority_areas_v" USING btree ("version_created_at");
  CREATE INDEX "_priority_areas_v_version_version_deleted_at_idx" ON "_priority_areas_v" USING btree ("version_deleted_at");
  CREATE INDEX "_priority_areas_v_version_version__status_idx" ON "_priority_areas_v" USING btree ("version__status");
  CREATE INDEX "_priority_areas_v_created_at_idx" ON "_priority_areas_v" USING btree ("created_at");
  CREATE INDEX "_priority_areas_v_updated_at_idx" ON "_priority_areas_v" USING btree ("updated_at");
  CREATE INDEX "_priority_areas_v_snapshot_idx" ON "_priority_areas_v" USING btree ("snapshot");
  CREATE INDEX "_priority_areas_v_published_locale_idx" ON "_priority_areas_v" USING btree ("published_locale");
  CREATE INDEX "_priority_areas_v_latest_idx" ON "_priority_areas_v" USING btree ("latest");
  CREATE INDEX "_priority_areas_v_autosave_idx" ON "_priority_areas_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_priority_areas_v_locales_locale_parent_id_unique" ON "_priority_areas_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "bodies_memberships_order_idx" ON "bodies_memberships" USING btree ("_order");
  CREATE INDEX "bodies_memberships_parent_id_idx" ON "bodies_memberships" USING btree ("_parent_id");
  CREATE INDEX "bodies_memberships_person_idx" ON "bodies_memberships" USING btree ("person_id");
  CREATE UNIQUE INDEX "bodies_memberships_locales_locale_parent_id_unique" ON "bodies_memberships_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "bodies_image_idx" ON "bodies" USING btree ("image_id");
  CREATE INDEX "bodies_seo_seo_image_idx" ON "bodies" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "bodies_slug_idx" ON "bodies" USING btree ("slug");
  CREATE INDEX "bodies_published_at_idx" ON "bodies" USING btree ("published_at");
  CREATE INDEX "bodies_created_by_idx" ON "bodies" USING btree ("created_by_id");
  CREATE INDEX "bodies_updated_at_idx" ON "bodies" USING btree ("updated_at");
  CREATE INDEX "bodies_created_at_idx" ON "bodies" USING btree ("created_at");
  CREATE INDEX "bodies_deleted_at_idx" ON "bodies" USING btree ("deleted_at");
  CREATE INDEX "bodies__status_idx" ON "bodies" USING btree ("_status");
  CREATE UNIQUE INDEX "bodies_locales_locale_parent_id_unique" ON "bodies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "bodies_rels_order_idx" ON "bodies_rels" USING btree ("order");
  CREATE INDEX "bodies_rels_parent_idx" ON "bodies_rels" USING btree ("parent_id");
  CREATE INDEX "bodies_rels_path_idx" ON "bodies_rels" USING btree ("path");
  CREATE INDEX "bodies_rels_municipalities_id_idx" ON "bodies_rels" USING btree ("municipalities_id");
  CREATE INDEX "bodies_rels_sub_regions_id_idx" ON "bodies_rels" USING btree ("sub_regions_id");
  CREATE INDEX "_bodies_v_version_memberships_order_idx" ON "_bodies_v_version_memberships" USING btree ("_order");
  CREATE INDEX "_bodies_v_version_memberships_parent_id_idx" ON "_bodies_v_version_memberships" USING btree ("_parent_id");
  CREATE INDEX "_bodies_v_version_memberships_person_idx" ON "_bodies_v_version_memberships" USING btree ("person_id");
  CREATE UNIQUE INDEX "_bodies_v_version_memberships_locales_locale_parent_id_uniqu" ON "_bodies_v_version_memberships_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_bodies_v_parent_idx" ON "_bodies_v" USING btree ("parent_id");
  CREATE INDEX "_bodies_v_version_version_image_idx" ON "_bodies_v" USING btree ("version_image_id");
  CREATE INDEX "_bodies_v_version_seo_version_seo_image_idx" ON "_bodies_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_bodies_v_version_version_slug_idx" ON "_bodies_v" USING btree ("version_slug");
  CREATE INDEX "_bodies_v_version_version_published_at_idx" ON "_bodies_v" USING btree ("version_published_at");
  CREATE INDEX "_bodies_v_version_version_created_by_idx" ON "_bodies_v" USING btree ("version_created_by_id");
  CREATE INDEX "_bodies_v_version_version_updated_at_idx" ON "_bodies_v" USING btree ("version_updated_at");
  CREATE INDEX "_bodies_v_version_version_created_at_idx" ON "_bodies_v" USING btree ("version_created_at");
  CREATE INDEX "_bodies_v_version_version_deleted_at_idx" ON "_bodies_v" USING btree ("version_deleted_at");
  CREATE INDEX "_bodies_v_version_version__status_idx" ON "_bodies_v" USING btree ("version__status");
  CREATE INDEX "_bodies_v_created_at_idx" ON "_bodies_v" USING btree ("created_at");
  CREATE INDEX "_bodies_v_updated_at_idx" ON "_bodies_v" USING btree ("updated_at");
  CREATE INDEX "_bodies_v_snapshot_idx" ON "_bodies_v" USING btree ("snapshot");
  CREATE INDEX "_bodies_v_published_locale_idx" ON "_bodies_v" USING btree ("published_locale");
  CREATE INDEX "_bodies_v_latest_idx" ON "_bodies_v" USING btree ("latest");
  CREATE INDEX "_bodies_v_autosave_idx" ON "_bodies_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_bodies_v_locales_locale_parent_id_unique" ON "_bodies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_bodies_v_rels_order_idx" ON "_bodies_v_rels" USING btree ("order");
  CREATE INDEX "_bodies_v_rels_parent_idx" ON "_bodies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_bodies_v_rels_path_idx" ON "_bodies_v_rels" USING btree ("path");
  CREATE INDEX "_bodies_v_rels_municipalities_id_idx" ON "_bodies_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "_bodies_v_rels_sub_regions_id_idx" ON "_bodies_v_rels" USING btree ("sub_regions_id");
  CREATE INDEX "people_image_idx" ON "people" USING btree ("image_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_published_at_idx" ON "people" USING btree ("published_at");
  CREATE INDEX "people_created_by_idx" ON "people" USING btree ("created_by_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_image_idx" ON "_people_v" USING btree ("version_image_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_published_at_idx" ON "_people_v" USING btree ("version_published_at");
  CREATE INDEX "_people_v_version_version_created_by_idx" ON "_people_v" USING btree ("version_created_by_id");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_autosave_idx" ON "_people_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "municipalities_image_idx" ON "municipalities" USING btree ("image_id");
  CREATE INDEX "municipalities_seo_seo_image_idx" ON "municipalities" USING btree ("seo_image_id");
  CREATE INDEX "municipalities_number2024_idx" ON "municipalities" USING btree ("number2024");
  CREATE INDEX "municipalities_number2020_idx" ON "municipalities" USING btree ("number2020");
  CREATE INDEX "municipalities_sub_region_idx" ON "municipalities" USING btree ("sub_region_id");
  CREATE UNIQUE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE INDEX "municipalities_published_at_idx" ON "municipalities" USING btree ("published_at");
  CREATE INDEX "municipalities_created_by_idx" ON "municipalities" USING btree ("created_by_id");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE INDEX "municipalities_deleted_at_idx" ON "municipalities" USING btree ("deleted_at");
  CREATE INDEX "municipalities__status_idx" ON "municipalities" USING btree ("_status");
  CREATE UNIQUE INDEX "municipalities_locales_locale_parent_id_unique" ON "municipalities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_municipalities_v_parent_idx" ON "_municipalities_v" USING btree ("parent_id");
  CREATE INDEX "_municipalities_v_version_version_image_idx" ON "_municipalities_v" USING btree ("version_image_id");
  CREATE INDEX "_municipalities_v_version_seo_version_seo_image_idx" ON "_municipalities_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_municipalities_v_version_version_number2024_idx" ON "_municipalities_v" USING btree ("version_number2024");
  CREATE INDEX "_municipalities_v_version_version_number2020_idx" ON "_municipalities_v" USING btree ("version_number2020");
  CREATE INDEX "_municipalities_v_version_version_sub_region_idx" ON "_municipalities_v" USING btree ("version_sub_region_id");
  CREATE INDEX "_municipalities_v_version_version_slug_idx" ON "_municipalities_v" USING btree ("version_slug");
  CREATE INDEX "_municipalities_v_version_version_published_at_idx" ON "_municipalities_v" USING btree ("version_published_at");
  CREATE INDEX "_municipalities_v_version_version_created_by_idx" ON "_municipalities_v" USING btree ("version_created_by_id");
  CREATE INDEX "_municipalities_v_version_version_updated_at_idx" ON "_municipalities_v" USING btree ("version_updated_at");
  CREATE INDEX "_municipalities_v_version_version_created_at_idx" ON "_municipalities_v" USING btree ("version_created_at");
  CREATE INDEX "_municipalities_v_version_version_deleted_at_idx" ON "_municipalities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_municipalities_v_version_version__status_idx" ON "_municipalities_v" USING btree ("version__status");
  CREATE INDEX "_municipalities_v_created_at_idx" ON "_municipalities_v" USING btree ("created_at");
  CREATE INDEX "_municipalities_v_updated_at_idx" ON "_municipalities_v" USING btree ("updated_at");
  CREATE INDEX "_municipalities_v_snapshot_idx" ON "_municipalities_v" USING btree ("snapshot");
  CREATE INDEX "_municipalities_v_published_locale_idx" ON "_municipalities_v" USING btree ("published_locale");
  CREATE INDEX "_municipalities_v_latest_idx" ON "_municipalities_v" USING btree ("latest");
  CREATE INDEX "_municipalities_v_autosave_idx" ON "_municipalities_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_municipalities_v_locales_locale_parent_id_unique" ON "_municipalities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sub_regions_image_idx" ON "sub_regions" USING btree ("image_id");
  CREATE INDEX "sub_regions_seo_seo_image_idx" ON "sub_regions" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "sub_regions_slug_idx" ON "sub_regions" USING btree ("slug");
  CREATE INDEX "sub_regions_published_at_idx" ON "sub_regions" USING btree ("published_at");
  CREATE INDEX "sub_regions_created_by_idx" ON "sub_regions" USING btree ("created_by_id");
  CREATE INDEX "sub_regions_updated_at_idx" ON "sub_regions" USING btree ("updated_at");
  CREATE INDEX "sub_regions_created_at_idx" ON "sub_regions" USING btree ("created_at");
  CREATE INDEX "sub_regions_deleted_at_idx" ON "sub_regions" USING btree ("deleted_at");
  CREATE INDEX "sub_regions__status_idx" ON "sub_regions" USING btree ("_status");
  CREATE UNIQUE INDEX "sub_regions_locales_locale_parent_id_unique" ON "sub_regions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sub_regions_v_parent_idx" ON "_sub_regions_v" USING btree ("parent_id");
  CREATE INDEX "_sub_regions_v_version_version_image_idx" ON "_sub_regions_v" USING btree ("version_image_id");
  CREATE INDEX "_sub_regions_v_version_seo_version_seo_image_idx" ON "_sub_regions_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_sub_regions_v_version_version_slug_idx" ON "_sub_regions_v" USING btree ("version_slug");
  CREATE INDEX "_sub_regions_v_version_version_published_at_idx" ON "_sub_regions_v" USING btree ("version_published_at");
  CREATE INDEX "_sub_regions_v_version_version_created_by_idx" ON "_sub_regions_v" USING btree ("version_created_by_id");
  CREATE INDEX "_sub_regions_v_version_version_updated_at_idx" ON "_sub_regions_v" USING btree ("version_updated_at");
  CREATE INDEX "_sub_regions_v_version_version_created_at_idx" ON "_sub_regions_v" USING btree ("version_created_at");
  CREATE INDEX "_sub_regions_v_version_version_deleted_at_idx" ON "_sub_regions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sub_regions_v_version_version__status_idx" ON "_sub_regions_v" USING btree ("version__status");
  CREATE INDEX "_sub_regions_v_created_at_idx" ON "_sub_regions_v" USING btree ("created_at");
  CREATE INDEX "_sub_regions_v_updated_at_idx" ON "_sub_regions_v" USING btree ("updated_at");
  CREATE INDEX "_sub_regions_v_snapshot_idx" ON "_sub_regions_v" USING btree ("snapshot");
  CREATE INDEX "_sub_regions_v_published_locale_idx" ON "_sub_regions_v" USING btree ("published_locale");
  CREATE INDEX "_sub_regions_v_latest_idx" ON "_sub_regions_v" USING btree ("latest");
  CREATE INDEX "_sub_regions_v_autosave_idx" ON "_sub_regions_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_sub_regions_v_locales_locale_parent_id_unique" ON "_sub_regions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sectors_image_idx" ON "sectors" USING btree ("image_id");
  CREATE INDEX "sectors_seo_seo_image_idx" ON "sectors" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "sectors_slug_idx" ON "sectors" USING btree ("slug");
  CREATE INDEX "sectors_published_at_idx" ON "sectors" USING btree ("published_at");
  CREATE INDEX "sectors_created_by_idx" ON "sectors" USING btree ("created_by_id");
  CREATE INDEX "sectors_updated_at_idx" ON "sectors" USING btree ("updated_at");
  CREATE INDEX "sectors_created_at_idx" ON "sectors" USING btree ("created_at");
  CREATE INDEX "sectors_deleted_at_idx" ON "sectors" USING btree ("deleted_at");
  CREATE INDEX "sectors__status_idx" ON "sectors" USING btree ("_status");
  CREATE UNIQUE INDEX "sectors_locales_locale_parent_id_unique" ON "sectors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sectors_v_parent_idx" ON "_sectors_v" USING btree ("parent_id");
  CREATE INDEX "_sectors_v_version_version_image_idx" ON "_sectors_v" USING btree ("version_image_id");
  CREATE INDEX "_sectors_v_version_seo_version_seo_image_idx" ON "_sectors_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_sectors_v_version_version_slug_idx" ON "_sectors_v" USING btree ("version_slug");
  CREATE INDEX "_sectors_v_version_version_published_at_idx" ON "_sectors_v" USING btree ("version_published_at");
  CREATE INDEX "_sectors_v_version_version_created_by_idx" ON "_sectors_v" USING btree ("version_created_by_id");
  CREATE INDEX "_sectors_v_version_version_updated_at_idx" ON "_sectors_v" USING btree ("version_updated_at");
  CREATE INDEX "_sectors_v_version_version_created_at_idx" ON "_sectors_v" USING btree ("version_created_at");
  CREATE INDEX "_sectors_v_version_version_deleted_at_idx" ON "_sectors_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sectors_v_version_version__status_idx" ON "_sectors_v" USING btree ("version__status");
  CREATE INDEX "_sectors_v_created_at_idx" ON "_sectors_v" USING btree ("created_at");
  CREATE INDEX "_sectors_v_updated_at_idx" ON "_sectors_v" USING btree ("updated_at");
  CREATE INDEX "_sectors_v_snapshot_idx" ON "_sectors_v" USING btree ("snapshot");
  CREATE INDEX "_sectors_v_published_locale_idx" ON "_sectors_v" USING btree ("published_locale");
  CREATE INDEX "_sectors_v_latest_idx" ON "_sectors_v" USING btree ("latest");
  CREATE INDEX "_sectors_v_autosave_idx" ON "_sectors_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_sectors_v_locales_locale_parent_id_unique" ON "_sectors_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "media_filename_compound_idx" ON "media" USING btree ("filename","created_at");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "files_filename_compound_idx" ON "files" USING btree ("filename","created_at");
  CREATE INDEX "files_created_by_idx" ON "files" USING btree ("created_by_id");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE INDEX "files_deleted_at_idx" ON "files" USING btree ("deleted_at");
  CREATE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_created_by_idx" ON "redirects" USING btree ("created_by_id");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_municipality_idx" ON "users" USING btree ("municipality_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reports_id");
  CREATE INDEX "payload_locked_documents_rels_campaigns_id_idx" ON "payload_locked_documents_rels" USING btree ("campaigns_id");
  CREATE INDEX "payload_locked_documents_rels_newsletter_issues_id_idx" ON "payload_locked_documents_rels" USING btree ("newsletter_issues_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_event_series_id_idx" ON "payload_locked_documents_rels" USING btree ("event_series_id");
  CREATE INDEX "payload_locked_documents_rels_statements_id_idx" ON "payload_locked_documents_rels" USING btree ("statements_id");
  CREATE INDEX "payload_locked_documents_rels_governing_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("governing_documents_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_priority_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("priority_areas_id");
  CREATE INDEX "payload_locked_documents_rels_bodies_id_idx" ON "payload_locked_documents_rels" USING btree ("bodies_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_sub_regions_id_idx" ON "payload_locked_documents_rels" USING btree ("sub_regions_id");
  CREATE INDEX "payload_locked_documents_rels_sectors_id_idx" ON "payload_locked_documents_rels" USING btree ("sectors_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_osloregionen_front_page_hero_links_order_idx" ON "site_osloregionen_front_page_hero_links" USING btree ("_order");
  CREATE INDEX "site_osloregionen_front_page_hero_links_parent_id_idx" ON "site_osloregionen_front_page_hero_links" USING btree ("_parent_id");
  CREATE INDEX "site_osloregionen_navigation_order_idx" ON "site_osloregionen_navigation" USING btree ("_order");
  CREATE INDEX "site_osloregionen_navigation_parent_id_idx" ON "site_osloregionen_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_osloregionen_footer_links_order_idx" ON "site_osloregionen_footer_links" USING btree ("_order");
  CREATE INDEX "site_osloregionen_footer_links_parent_id_idx" ON "site_osloregionen_footer_links" USING btree ("_parent_id");
  CREATE INDEX "site_osloregionen_social_order_idx" ON "site_osloregionen_social" USING btree ("_order");
  CREATE INDEX "site_osloregionen_social_parent_id_idx" ON "site_osloregionen_social" USING btree ("_parent_id");
  CREATE INDEX "site_osloregionen_rels_order_idx" ON "site_osloregionen_rels" USING btree ("order");
  CREATE INDEX "site_osloregionen_rels_parent_idx" ON "site_osloregionen_rels" USING btree ("parent_id");
  CREATE INDEX "site_osloregionen_rels_path_idx" ON "site_osloregionen_rels" USING btree ("path");
  CREATE INDEX "site_osloregionen_rels_news_id_idx" ON "site_osloregionen_rels" USING btree ("news_id");
  CREATE INDEX "_site_osloregionen_v_version_front_page_hero_links_order_idx" ON "_site_osloregionen_v_version_front_page_hero_links" USING btree ("_order");
  CREATE INDEX "_site_osloregionen_v_version_front_page_hero_links_parent_id_idx" ON "_site_osloregionen_v_version_front_page_hero_links" USING btree ("_parent_id");
  CREATE INDEX "_site_osloregionen_v_version_navigation_order_idx" ON "_site_osloregionen_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_osloregionen_v_version_navigation_parent_id_idx" ON "_site_osloregionen_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_osloregionen_v_version_footer_links_order_idx" ON "_site_osloregionen_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_osloregionen_v_version_footer_links_parent_id_idx" ON "_site_osloregionen_v_version_footer_links" USING btree ("_parent_id");
  CREATE INDEX "_site_osloregionen_v_version_social_order_idx" ON "_site_osloregionen_v_version_social" USING btree ("_order");
  CREATE INDEX "_site_osloregionen_v_version_social_parent_id_idx" ON "_site_osloregionen_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_site_osloregionen_v_created_at_idx" ON "_site_osloregionen_v" USING btree ("created_at");
  CREATE INDEX "_site_osloregionen_v_updated_at_idx" ON "_site_osloregionen_v" USING btree ("updated_at");
  CREATE INDEX "_site_osloregionen_v_rels_order_idx" ON "_site_osloregionen_v_rels" USING btree ("order");
  CREATE INDEX "_site_osloregionen_v_rels_parent_idx" ON "_site_osloregionen_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_osloregionen_v_rels_path_idx" ON "_site_osloregionen_v_rels" USING btree ("path");
  CREATE INDEX "_site_osloregionen_v_rels_news_id_idx" ON "_site_osloregionen_v_rels" USING btree ("news_id");
  CREATE INDEX "site_oslopolitan_front_page_hero_links_order_idx" ON "site_oslopolitan_front_page_hero_links" USING btree ("_order");
  CREATE INDEX "site_oslopolitan_front_page_hero_links_parent_id_idx" ON "site_oslopolitan_front_page_hero_links" USING btree ("_parent_id");
  CREATE INDEX "site_oslopolitan_navigation_order_idx" ON "site_oslopolitan_navigation" USING btree ("_order");
  CREATE INDEX "site_oslopolitan_navigation_parent_id_idx" ON "site_oslopolitan_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_oslopolitan_footer_links_order_idx" ON "site_oslopolitan_footer_links" USING btree ("_order");
  CREATE INDEX "site_oslopolitan_footer_links_parent_id_idx" ON "site_oslopolitan_footer_links" USING btree ("_parent_id");
  CREATE INDEX "site_oslopolitan_social_order_idx" ON "site_oslopolitan_social" USING btree ("_order");
  CREATE INDEX "site_oslopolitan_social_parent_id_idx" ON "site_oslopolitan_social" USING btree ("_parent_id");
  CREATE INDEX "site_oslopolitan_rels_order_idx" ON "site_oslopolitan_rels" USING btree ("order");
  CREATE INDEX "site_oslopolitan_rels_parent_idx" ON "site_oslopolitan_rels" USING btree ("parent_id");
  CREATE INDEX "site_oslopolitan_rels_path_idx" ON "site_oslopolitan_rels" USING btree ("path");
  CREATE INDEX "site_oslopolitan_rels_news_id_idx" ON "site_oslopolitan_rels" USING btree ("news_id");
  CREATE INDEX "_site_oslopolitan_v_version_front_page_hero_links_order_idx" ON "_site_oslopolitan_v_version_front_page_hero_links" USING btree ("_order");
  CREATE INDEX "_site_oslopolitan_v_version_front_page_hero_links_parent_id_idx" ON "_site_oslopolitan_v_version_front_page_hero_links" USING btree ("_parent_id");
  CREATE INDEX "_site_oslopolitan_v_version_navigation_order_idx" ON "_site_oslopolitan_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_oslopolitan_v_version_navigation_parent_id_idx" ON "_site_oslopolitan_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_oslopolitan_v_version_footer_links_order_idx" ON "_site_oslopolitan_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_oslopolitan_v_version_footer_links_parent_id_idx" ON "_site_oslopolitan_v_version_footer_links" USING btree ("_parent_id");
  CREATE INDEX "_site_oslopolitan_v_version_social_order_idx" ON "_site_oslopolitan_v_version_social" USING btree ("_order");
  CREATE INDEX "_site_oslopolitan_v_version_social_parent_id_idx" ON "_site_oslopolitan_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_site_oslopolitan_v_created_at_idx" ON "_site_oslopolitan_v" USING btree ("created_at");
  CREATE INDEX "_site_oslopolitan_v_updated_at_idx" ON "_site_oslopolitan_v" USING btree ("updated_at");
  CREATE INDEX "_site_oslopolitan_v_rels_order_idx" ON "_site_oslopolitan_v_rels" USING btree ("order");
  CREATE INDEX "_site_oslopolitan_v_rels_parent_idx" ON "_site_oslopolitan_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_oslopolitan_v_rels_path_idx" ON "_site_oslopolitan_v_rels" USING btree ("path");
  CREATE INDEX "_site_oslopolitan_v_rels_news_id_idx" ON "_site_oslopolitan_v_rels" USING btree ("news_id");
  CREATE INDEX "organisation_figures_order_idx" ON "organisation_figures" USING btree ("_order");
  CREATE INDEX "organisation_figures_parent_id_idx" ON "organisation_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "organisation_figures_locales_locale_parent_id_unique" ON "organisation_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisation_v_version_figures_order_idx" ON "_organisation_v_version_figures" USING btree ("_order");
  CREATE INDEX "_organisation_v_version_figures_parent_id_idx" ON "_organisation_v_version_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_organisation_v_version_figures_locales_locale_parent_id_uni" ON "_organisation_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisation_v_created_at_idx" ON "_organisation_v" USING btree ("created_at");
  CREATE INDEX "_organisation_v_updated_at_idx" ON "_organisation_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_sites" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_sites" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "reports_key_findings" CASCADE;
  DROP TABLE "reports_sites" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "reports_texts" CASCADE;
  DROP TABLE "reports_rels" CASCADE;
  DROP TABLE "_reports_v_version_key_findings" CASCADE;
  DROP TABLE "_reports_v_version_sites" CASCADE;
  DROP TABLE "_reports_v" CASCADE;
  DROP TABLE "_reports_v_texts" CASCADE;
  DROP TABLE "_reports_v_rels" CASCADE;
  DROP TABLE "campaigns_channels" CASCADE;
  DROP TABLE "campaigns_videos_captions" CASCADE;
  DROP TABLE "campaigns_videos" CASCADE;
  DROP TABLE "campaigns_results" CASCADE;
  DROP TABLE "campaigns_sites" CASCADE;
  DROP TABLE "campaigns" CASCADE;
  DROP TABLE "campaigns_texts" CASCADE;
  DROP TABLE "campaigns_rels" CASCADE;
  DROP TABLE "_campaigns_v_version_channels" CASCADE;
  DROP TABLE "_campaigns_v_version_videos_captions" CASCADE;
  DROP TABLE "_campaigns_v_version_videos" CASCADE;
  DROP TABLE "_campaigns_v_version_results" CASCADE;
  DROP TABLE "_campaigns_v_version_sites" CASCADE;
  DROP TABLE "_campaigns_v" CASCADE;
  DROP TABLE "_campaigns_v_texts" CASCADE;
  DROP TABLE "_campaigns_v_rels" CASCADE;
  DROP TABLE "newsletter_issues_items" CASCADE;
  DROP TABLE "newsletter_issues_sites" CASCADE;
  DROP TABLE "newsletter_issues" CASCADE;
  DROP TABLE "newsletter_issues_rels" CASCADE;
  DROP TABLE "_newsletter_issues_v_version_items" CASCADE;
  DROP TABLE "_newsletter_issues_v_version_sites" CASCADE;
  DROP TABLE "_newsletter_issues_v" CASCADE;
  DROP TABLE "_newsletter_issues_v_rels" CASCADE;
  DROP TABLE "pages_sites" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_version_sites" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "guides_steps" CASCADE;
  DROP TABLE "guides_services" CASCADE;
  DROP TABLE "guides_sites" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_steps" CASCADE;
  DROP TABLE "_guides_v_version_services" CASCADE;
  DROP TABLE "_guides_v_version_sites" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "events_programme_slots_speakers" CASCADE;
  DROP TABLE "events_programme_slots" CASCADE;
  DROP TABLE "events_programme" CASCADE;
  DROP TABLE "events_recording_captions" CASCADE;
  DROP TABLE "events_sites" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_programme_slots_speakers" CASCADE;
  DROP TABLE "_events_v_version_programme_slots" CASCADE;
  DROP TABLE "_events_v_version_programme" CASCADE;
  DROP TABLE "_events_v_version_recording_captions" CASCADE;
  DROP TABLE "_events_v_version_sites" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "meetings_cases" CASCADE;
  DROP TABLE "meetings_sites" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "meetings_rels" CASCADE;
  DROP TABLE "_meetings_v_version_cases" CASCADE;
  DROP TABLE "_meetings_v_version_sites" CASCADE;
  DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "_meetings_v_rels" CASCADE;
  DROP TABLE "event_series" CASCADE;
  DROP TABLE "event_series_locales" CASCADE;
  DROP TABLE "_event_series_v" CASCADE;
  DROP TABLE "_event_series_v_locales" CASCADE;
  DROP TABLE "statements_sites" CASCADE;
  DROP TABLE "statements" CASCADE;
  DROP TABLE "statements_rels" CASCADE;
  DROP TABLE "_statements_v_version_sites" CASCADE;
  DROP TABLE "_statements_v" CASCADE;
  DROP TABLE "_statements_v_rels" CASCADE;
  DROP TABLE "governing_documents_points" CASCADE;
  DROP TABLE "governing_documents_signatories" CASCADE;
  DROP TABLE "governing_documents_sites" CASCADE;
  DROP TABLE "governing_documents" CASCADE;
  DROP TABLE "governing_documents_rels" CASCADE;
  DROP TABLE "_governing_documents_v_version_points" CASCADE;
  DROP TABLE "_governing_documents_v_version_signatories" CASCADE;
  DROP TABLE "_governing_documents_v_version_sites" CASCADE;
  DROP TABLE "_governing_documents_v" CASCADE;
  DROP TABLE "_governing_documents_v_rels" CASCADE;
  DROP TABLE "projects_sites" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_texts" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "_projects_v_version_sites" CASCADE;
  DROP TABLE "_projects_v" CASCADE;
  DROP TABLE "_projects_v_texts" CASCADE;
  DROP TABLE "_projects_v_rels" CASCADE;
  DROP TABLE "priority_areas_goals" CASCADE;
  DROP TABLE "priority_areas_aliases" CASCADE;
  DROP TABLE "priority_areas" CASCADE;
  DROP TABLE "priority_areas_locales" CASCADE;
  DROP TABLE "_priority_areas_v_version_goals" CASCADE;
  DROP TABLE "_priority_areas_v_version_aliases" CASCADE;
  DROP TABLE "_priority_areas_v" CASCADE;
  DROP TABLE "_priority_areas_v_locales" CASCADE;
  DROP TABLE "bodies_memberships" CASCADE;
  DROP TABLE "bodies_memberships_locales" CASCADE;
  DROP TABLE "bodies" CASCADE;
  DROP TABLE "bodies_locales" CASCADE;
  DROP TABLE "bodies_rels" CASCADE;
  DROP TABLE "_bodies_v_version_memberships" CASCADE;
  DROP TABLE "_bodies_v_version_memberships_locales" CASCADE;
  DROP TABLE "_bodies_v" CASCADE;
  DROP TABLE "_bodies_v_locales" CASCADE;
  DROP TABLE "_bodies_v_rels" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "municipalities_locales" CASCADE;
  DROP TABLE "_municipalities_v" CASCADE;
  DROP TABLE "_municipalities_v_locales" CASCADE;
  DROP TABLE "sub_regions" CASCADE;
  DROP TABLE "sub_regions_locales" CASCADE;
  DROP TABLE "_sub_regions_v" CASCADE;
  DROP TABLE "_sub_regions_v_locales" CASCADE;
  DROP TABLE "sectors" CASCADE;
  DROP TABLE "sectors_locales" CASCADE;
  DROP TABLE "_sectors_v" CASCADE;
  DROP TABLE "_sectors_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_osloregionen_front_page_hero_links" CASCADE;
  DROP TABLE "site_osloregionen_navigation" CASCADE;
  DROP TABLE "site_osloregionen_footer_links" CASCADE;
  DROP TABLE "site_osloregionen_social" CASCADE;
  DROP TABLE "site_osloregionen" CASCADE;
  DROP TABLE "site_osloregionen_rels" CASCADE;
  DROP TABLE "_site_osloregionen_v_version_front_page_hero_links" CASCADE;
  DROP TABLE "_site_osloregionen_v_version_navigation" CASCADE;
  DROP TABLE "_site_osloregionen_v_version_footer_links" CASCADE;
  DROP TABLE "_site_osloregionen_v_version_social" CASCADE;
  DROP TABLE "_site_osloregionen_v" CASCADE;
  DROP TABLE "_site_osloregionen_v_rels" CASCADE;
  DROP TABLE "site_oslopolitan_front_page_hero_links" CASCADE;
  DROP TABLE "site_oslopolitan_navigation" CASCADE;
  DROP TABLE "site_oslopolitan_footer_links" CASCADE;
  DROP TABLE "site_oslopolitan_social" CASCADE;
  DROP TABLE "site_oslopolitan" CASCADE;
  DROP TABLE "site_oslopolitan_rels" CASCADE;
  DROP TABLE "_site_oslopolitan_v_version_front_page_hero_links" CASCADE;
  DROP TABLE "_site_oslopolitan_v_version_navigation" CASCADE;
  DROP TABLE "_site_oslopolitan_v_version_footer_links" CASCADE;
  DROP TABLE "_site_oslopolitan_v_version_social" CASCADE;
  DROP TABLE "_site_oslopolitan_v" CASCADE;
  DROP TABLE "_site_oslopolitan_v_rels" CASCADE;
  DROP TABLE "organisation_figures" CASCADE;
  DROP TABLE "organisation_figures_locales" CASCADE;
  DROP TABLE "organisation" CASCADE;
  DROP TABLE "_organisation_v_version_figures" CASCADE;
  DROP TABLE "_organisation_v_version_figures_locales" CASCADE;
  DROP TABLE "_organisation_v" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_site";
  DROP TYPE "public"."enum_language";
  DROP TYPE "public"."enum_news_kind";
  DROP TYPE "public"."enum_news_sender";
  DROP TYPE "public"."enum_date_precision";
  DROP TYPE "public"."enum_update_type";
  DROP TYPE "public"."enum_origin";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_kind";
  DROP TYPE "public"."enum__news_v_version_sender";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_reports_kind";
  DROP TYPE "public"."enum_reports_status";
  DROP TYPE "public"."enum__reports_v_version_kind";
  DROP TYPE "public"."enum__reports_v_version_status";
  DROP TYPE "public"."enum__reports_v_published_locale";
  DROP TYPE "public"."enum_campaigns_channels";
  DROP TYPE "public"."enum_campaigns_videos_captions";
  DROP TYPE "public"."enum_activity_status";
  DROP TYPE "public"."enum_campaigns_audience";
  DROP TYPE "public"."enum_campaigns_status";
  DROP TYPE "public"."enum__campaigns_v_version_channels";
  DROP TYPE "public"."enum__campaigns_v_version_videos_captions";
  DROP TYPE "public"."enum__campaigns_v_version_audience";
  DROP TYPE "public"."enum__campaigns_v_version_status";
  DROP TYPE "public"."enum__campaigns_v_published_locale";
  DROP TYPE "public"."enum_newsletter_issues_items_kind";
  DROP TYPE "public"."enum_newsletter_issues_list";
  DROP TYPE "public"."enum_newsletter_issues_send_state";
  DROP TYPE "public"."enum_newsletter_issues_status";
  DROP TYPE "public"."enum__newsletter_issues_v_version_items_kind";
  DROP TYPE "public"."enum__newsletter_issues_v_version_list";
  DROP TYPE "public"."enum__newsletter_issues_v_version_send_state";
  DROP TYPE "public"."enum__newsletter_issues_v_version_status";
  DROP TYPE "public"."enum__newsletter_issues_v_published_locale";
  DROP TYPE "public"."enum_pages_audience";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_audience";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_guides_audience";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_audience";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum__guides_v_published_locale";
  DROP TYPE "public"."enum_events_recording_captions";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_recording_captions";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_meetings_state";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum__meetings_v_version_state";
  DROP TYPE "public"."enum__meetings_v_version_status";
  DROP TYPE "public"."enum__meetings_v_published_locale";
  DROP TYPE "public"."enum_event_series_status";
  DROP TYPE "public"."enum__event_series_v_version_status";
  DROP TYPE "public"."enum__event_series_v_published_locale";
  DROP TYPE "public"."enum_statements_kind";
  DROP TYPE "public"."enum_statements_status";
  DROP TYPE "public"."enum__statements_v_version_kind";
  DROP TYPE "public"."enum__statements_v_version_status";
  DROP TYPE "public"."enum__statements_v_published_locale";
  DROP TYPE "public"."enum_governing_documents_kind";
  DROP TYPE "public"."enum_governing_documents_status";
  DROP TYPE "public"."enum__governing_documents_v_version_kind";
  DROP TYPE "public"."enum__governing_documents_v_version_status";
  DROP TYPE "public"."enum__governing_documents_v_published_locale";
  DROP TYPE "public"."enum_projects_kind";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum__projects_v_version_kind";
  DROP TYPE "public"."enum__projects_v_version_status";
  DROP TYPE "public"."enum__projects_v_published_locale";
  DROP TYPE "public"."enum_priority_areas_status";
  DROP TYPE "public"."enum__priority_areas_v_version_status";
  DROP TYPE "public"."enum__priority_areas_v_published_locale";
  DROP TYPE "public"."enum_bodies_kind";
  DROP TYPE "public"."enum_bodies_status";
  DROP TYPE "public"."enum__bodies_v_version_kind";
  DROP TYPE "public"."enum__bodies_v_version_status";
  DROP TYPE "public"."enum__bodies_v_published_locale";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_municipalities_member_kind";
  DROP TYPE "public"."enum_municipalities_status";
  DROP TYPE "public"."enum__municipalities_v_version_member_kind";
  DROP TYPE "public"."enum__municipalities_v_version_status";
  DROP TYPE "public"."enum__municipalities_v_published_locale";
  DROP TYPE "public"."enum_sub_regions_status";
  DROP TYPE "public"."enum__sub_regions_v_version_status";
  DROP TYPE "public"."enum__sub_regions_v_published_locale";
  DROP TYPE "public"."enum_sectors_status";
  DROP TYPE "public"."enum__sectors_v_version_status";
  DROP TYPE "public"."enum__sectors_v_published_locale";
  DROP TYPE "public"."enum_files_language";
  DROP TYPE "public"."enum_files_format";
  DROP TYPE "public"."enum_redirects_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_site_osloregionen_newsletter_list";
  DROP TYPE "public"."enum__site_osloregionen_v_version_newsletter_list";
  DROP TYPE "public"."enum_site_oslopolitan_newsletter_list";
  DROP TYPE "public"."enum__site_oslopolitan_v_version_newsletter_list";`)
}
