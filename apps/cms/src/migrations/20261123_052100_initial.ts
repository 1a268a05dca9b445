import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_news_sites" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum_news_language" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum_news_kind" AS ENUM('news', 'press-release', 'op-ed', 'good-example');
  CREATE TYPE "public"."enum_date_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_news_sender" AS ENUM('secretariat', 'board', 'members', 'interest-policy-committee');
  CREATE TYPE "public"."enum_update_type" AS ENUM('minor', 'major');
  CREATE TYPE "public"."enum_origin" AS ENUM('editorial', 'deck', 'public-page');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_sites" AS ENUM('osloregionen', 'oslopolitan');
  CREATE TYPE "public"."enum__news_v_version_language" AS ENUM('nb', 'nn', 'en');
  CREATE TYPE "public"."enum__news_v_version_kind" AS ENUM('news', 'press-release', 'op-ed', 'good-example');
  CREATE TYPE "public"."enum__news_v_version_sender" AS ENUM('secretariat', 'board', 'members', 'interest-policy-committee');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_priority_areas_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__priority_areas_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__priority_areas_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_municipalities_member_kind" AS ENUM('municipality', 'county');
  CREATE TYPE "public"."enum_municipalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_version_member_kind" AS ENUM('municipality', 'county');
  CREATE TYPE "public"."enum__municipalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('nb', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'author', 'contributor', 'reviewer');
  CREATE TABLE "news_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_news_sites",
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
  	"language" "enum_news_language" DEFAULT 'nb',
  	"kind" "enum_news_kind" DEFAULT 'news',
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"sender" "enum_news_sender",
  	"featured" boolean DEFAULT false,
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
  	"people_id" uuid,
  	"news_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "_news_v_version_sites" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__news_v_version_sites",
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
  	"version_language" "enum__news_v_version_language" DEFAULT 'nb',
  	"version_kind" "enum__news_v_version_kind" DEFAULT 'news',
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_published_at_precision" "enum_date_precision" DEFAULT 'day',
  	"version_sender" "enum__news_v_version_sender",
  	"version_featured" boolean DEFAULT false,
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
  	"people_id" uuid,
  	"news_id" uuid,
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
  	"name" varchar
  );
  
  CREATE TABLE "priority_areas" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"seo_image_id" uuid,
  	"period_from" numeric,
  	"period_to" numeric,
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
  	"_uuid" varchar
  );
  
  CREATE TABLE "_priority_areas_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_seo_image_id" uuid,
  	"version_period_from" numeric,
  	"version_period_to" numeric,
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
  	"sub_region" varchar,
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
  	"version_sub_region" varchar,
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
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"image_id" uuid,
  	"period_note" varchar,
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
  	"version_period_note" varchar,
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
  	"priority_areas_id" uuid,
  	"municipalities_id" uuid,
  	"people_id" uuid,
  	"media_id" uuid,
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
  
  ALTER TABLE "news_sites" ADD CONSTRAINT "news_sites_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
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
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
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
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities_locales" ADD CONSTRAINT "municipalities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v_locales" ADD CONSTRAINT "_municipalities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_priority_areas_fk" FOREIGN KEY ("priority_areas_id") REFERENCES "public"."priority_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "_news_v_rels_people_id_idx" ON "_news_v_rels" USING btree ("people_id");
  CREATE INDEX "_news_v_rels_news_id_idx" ON "_news_v_rels" USING btree ("news_id");
  CREATE INDEX "_news_v_rels_users_id_idx" ON "_news_v_rels" USING btree ("users_id");
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
  CREATE INDEX "municipalities_image_idx" ON "municipalities" USING btree ("image_id");
  CREATE INDEX "municipalities_seo_seo_image_idx" ON "municipalities" USING btree ("seo_image_id");
  CREATE INDEX "municipalities_number2024_idx" ON "municipalities" USING btree ("number2024");
  CREATE INDEX "municipalities_number2020_idx" ON "municipalities" USING btree ("number2020");
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
  CREATE UNIQUE INDEX "media_filename_compound_idx" ON "media" USING btree ("filename","created_at");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media_filename_idx" ON "media" USING btree ("filename");
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
  CREATE INDEX "payload_locked_documents_rels_priority_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("priority_areas_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
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
  CREATE INDEX "_site_oslopolitan_v_rels_news_id_idx" ON "_site_oslopolitan_v_rels" USING btree ("news_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_sites" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_sites" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "priority_areas_goals" CASCADE;
  DROP TABLE "priority_areas_aliases" CASCADE;
  DROP TABLE "priority_areas" CASCADE;
  DROP TABLE "priority_areas_locales" CASCADE;
  DROP TABLE "_priority_areas_v_version_goals" CASCADE;
  DROP TABLE "_priority_areas_v_version_aliases" CASCADE;
  DROP TABLE "_priority_areas_v" CASCADE;
  DROP TABLE "_priority_areas_v_locales" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "municipalities_locales" CASCADE;
  DROP TABLE "_municipalities_v" CASCADE;
  DROP TABLE "_municipalities_v_locales" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
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
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_news_sites";
  DROP TYPE "public"."enum_news_language";
  DROP TYPE "public"."enum_news_kind";
  DROP TYPE "public"."enum_date_precision";
  DROP TYPE "public"."enum_news_sender";
  DROP TYPE "public"."enum_update_type";
  DROP TYPE "public"."enum_origin";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_sites";
  DROP TYPE "public"."enum__news_v_version_language";
  DROP TYPE "public"."enum__news_v_version_kind";
  DROP TYPE "public"."enum__news_v_version_sender";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_priority_areas_status";
  DROP TYPE "public"."enum__priority_areas_v_version_status";
  DROP TYPE "public"."enum__priority_areas_v_published_locale";
  DROP TYPE "public"."enum_municipalities_member_kind";
  DROP TYPE "public"."enum_municipalities_status";
  DROP TYPE "public"."enum__municipalities_v_version_member_kind";
  DROP TYPE "public"."enum__municipalities_v_version_status";
  DROP TYPE "public"."enum__municipalities_v_published_locale";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_users_role";`)
}
