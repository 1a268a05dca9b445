KEY='orp_…'
curl "https://api.example/v1/usage?from=2026-11-01" -H "Authorization: Bearer $KEY"
