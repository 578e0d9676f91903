// "Use my location": the point goes into the body of a POST and nowhere else.
export function startLocate(form) {
  if (!('geolocation' in navigator)) return;
  const button = form.querySelector('button');
  const said = form.querySelector('[role=status]');
  form.hidden = false;

  button.addEventListener('click', (event) => {
    event.preventDefault();
    said.textContent = form.dataset.waiting;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.elements.lat.value = coords.latitude.toFixed(5);
        form.elements.lng.value = coords.longitude.toFixed(5);
        form.submit();
      },
      (error) => {
        said.textContent = error.code === error.PERMISSION_DENIED ? form.dataset.denied : form.dataset.failed;
      },
      { maximumAge: 60000, timeout: 15000 },
    );
  });
}
