# Everything from the beginning, then what came after. "next" is always there: keep it.
NEXT=$(curl -s "https://api.example/v1/changes" | grep -o '"next":"[^"]*"' | tail -1 | cut -d'"' -f4)
curl -sG "https://api.example/v1/changes" --data-urlencode "since=$NEXT"
