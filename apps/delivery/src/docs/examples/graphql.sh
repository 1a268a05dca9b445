curl -G "https://api.example/graphql" --data-urlencode 'query={
  news(limit: 3, municipality: "3205") { data { title url publishedAt } next }
  events(startsAfter: "2021-01-01", sort: startsAt) { data { title startsAt place } total }
}'
