const TRACKING_NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok
  _hsenc _hsmi hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid rb_clickid s_cid cmpid cmp icid ncid ocid
  sr_share srsltid _ga _gl ref_src ref_url spm scm share_token sharetype share_from fb_action_ids fb_action_types fb_ref
  fb_source action_object_map xtor at_medium at_campaign guccounter guce_referrer guce_referrer_sig __twitter_impression
  ref_ soc_src soc_trk wprov campaign_id trk trkcampaign linkid openinapp from_source chdesktop redirectedfrom
  preview_nonce replytocom like_comment _wpnonce moderation-hash unapproved`.split(/\s+/),
);

const TRACKING_PREFIXES = /^(?:utm|mtm|pk|piwik|matomo|hsa|ga|stm|bsft|itm|oref|wt)_/;

/** True for a query parameter that only says where the reader came from and never chooses another text. */
export function isTrackingParameter(name: string): boolean {
  const folded = name.toLowerCase();
  return TRACKING_NAMES.has(folded) || TRACKING_PREFIXES.test(folded);
}
