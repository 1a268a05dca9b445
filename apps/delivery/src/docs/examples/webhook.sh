# The answer has the secret that messages are signed with. It is shown this once.
KEY='orp_…'
curl -X POST "https://api.example/v1/webhooks" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' \
  -d '{"url": "https://www.municipality.example/hooks", "filter": {"type": "news", "municipality": "3205"}}'
