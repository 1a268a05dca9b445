curl "https://api.example/graphql" -H 'Content-Type: application/json' \
  -d '{"query": "query ($n: Int) { news(limit: $n) { total data { title body { __typename } } } }", "variables": {"n": 3}}'
