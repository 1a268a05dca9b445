# Keep the ETag with the answer, and send it back: 304 and no body while nothing has changed.
ETAG=$(curl -sI "https://api.example/v1/news?limit=5" | grep -i '^etag:' | cut -d' ' -f2 | tr -d '\r')
curl -s -o /dev/null -w '%{http_code}\n' -H "If-None-Match: $ETAG" "https://api.example/v1/news?limit=5"
