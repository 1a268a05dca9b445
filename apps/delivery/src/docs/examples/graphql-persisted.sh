QUERY='{ news(limit: 3) { data { title url } } }'
HASH=$(printf %s "$QUERY" | sha256sum | cut -d' ' -f1)
EXTENSIONS="{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"$HASH\"}}"
curl -sG "https://api.example/graphql" --data-urlencode "query=$QUERY" --data-urlencode "extensions=$EXTENSIONS"
curl -sG "https://api.example/graphql" --data-urlencode "extensions=$EXTENSIONS"   # from now on
