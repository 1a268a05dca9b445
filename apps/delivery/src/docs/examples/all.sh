# The first page says in "next" where the second begins. Send it back as cursor, with the same filters.
NEXT=$(curl -s "https://api.example/v1/documents?municipality=3205&limit=2" | grep -o '"next":"[^"]*"' | cut -d'"' -f4)
curl -sG "https://api.example/v1/documents?municipality=3205&limit=2" --data-urlencode "cursor=$NEXT"
