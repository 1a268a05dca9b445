<?php
// php news.php
$address = 'https://api.example/v1/news?' . http_build_query(['municipality' => '3205', 'limit' => 3]);
$options = stream_context_create(['http' => ['timeout' => 5, 'ignore_errors' => true]]);
$answer = json_decode(file_get_contents($address, false, $options), true, flags: JSON_THROW_ON_ERROR);
if (isset($answer['status'])) {
    throw new RuntimeException($answer['detail']);
}

// Of some news only the month is known, or the year.
$known = ['day' => 10, 'month' => 7, 'year' => 4];
foreach ($answer['data'] as $news) {
    echo substr($news['publishedAt'], 0, $known[$news['publishedPrecision']]), " $news[title] $news[url]\n";
}
