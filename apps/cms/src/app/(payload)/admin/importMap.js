import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PageVotes as PageVotes_3ede4954e41b334f3c54a8dca69f142e } from '../../../admin/components/PageVotes.tsx'
import { PartnerKeys as PartnerKeys_cc97ea4cbb12365c3b04ec09070d8deb } from '../../../admin/components/PartnerKeys.tsx'
import { PartnerUse as PartnerUse_5f30b33ce318461987721b35342daaae } from '../../../admin/components/PartnerUse.tsx'
import { PartnerWebhooks as PartnerWebhooks_4c5ead998b43f70157ba824818933cb5 } from '../../../admin/components/PartnerWebhooks.tsx'
import { Icon as Icon_cd8bb8fe1fd12828089e7f0a6e8b0332 } from '../../../admin/components/Wordmark.tsx'
import { Wordmark as Wordmark_cd8bb8fe1fd12828089e7f0a6e8b0332 } from '../../../admin/components/Wordmark.tsx'
import { Greeting as Greeting_6d45fd341dcf1e7c5af308cd95adea0e } from '../../../admin/components/Greeting.tsx'
import { SignInHelp as SignInHelp_af6ab640546f70bb0d6429ea4be4d80f } from '../../../admin/components/SignInHelp.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/components/PageVotes.tsx#PageVotes": PageVotes_3ede4954e41b334f3c54a8dca69f142e,
  "/admin/components/PartnerKeys.tsx#PartnerKeys": PartnerKeys_cc97ea4cbb12365c3b04ec09070d8deb,
  "/admin/components/PartnerUse.tsx#PartnerUse": PartnerUse_5f30b33ce318461987721b35342daaae,
  "/admin/components/PartnerWebhooks.tsx#PartnerWebhooks": PartnerWebhooks_4c5ead998b43f70157ba824818933cb5,
  "/admin/components/Wordmark.tsx#Icon": Icon_cd8bb8fe1fd12828089e7f0a6e8b0332,
  "/admin/components/Wordmark.tsx#Wordmark": Wordmark_cd8bb8fe1fd12828089e7f0a6e8b0332,
  "/admin/components/Greeting.tsx#Greeting": Greeting_6d45fd341dcf1e7c5af308cd95adea0e,
  "/admin/components/SignInHelp.tsx#SignInHelp": SignInHelp_af6ab640546f70bb0d6429ea4be4d80f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
